import { isBreak, isWhiteOrEnd } from './characters.ts';
import type { Cursor } from './cursor.ts';
import type { ScalarToken } from './token.ts';

/** A plain scalar, and whether it ended behind a line break, so that a key may follow. */
export interface ScannedPlain {
  readonly token: ScalarToken;
  readonly crossedLine: boolean;
}

/** A word ends before white space, and before a colon that white space follows. */
const WORD = /(?:[^ \t\r\n\x85\u2028\u2029:]|:(?![ \t\r\n\x85\u2028\u2029]|$))+/y;
/** In a flow collection, its indicators end a word too; a `?` does so anywhere, unlike in YAML 1.2. */
const WORD_IN_FLOW =
  /(?:[^ \t\r\n\x85\u2028\u2029:,?[\]{}]|:(?![ \t\r\n\x85\u2028\u2029,[\]{}]|$))+/y;

/**
 * Whether a plain scalar may begin here: PyYAML 6.0.3's `check_plain`. In a flow collection it may begin with neither `?`
 * nor `:`.
 */
export function canStartPlain(cursor: Cursor, inFlow: boolean): boolean {
  const char = cursor.peek();
  if (!isWhiteOrEnd(char) && !'-?:,[]{}#&*!|>\'"%@`'.includes(char)) return true;
  return (
    !isWhiteOrEnd(cursor.peek(1)) && (char === '-' || (!inFlow && (char === '?' || char === ':')))
  );
}

/**
 * Scans a plain scalar: PyYAML 6.0.3's `scan_plain`. A tab ends it, and in a flow collection any `?` does.
 *
 * @param indent The least column for the lines that continue it in a block collection.
 */
export function scanPlain(cursor: Cursor, inFlow: boolean, indent: number): ScannedPlain {
  const start = cursor.index;
  let end = start;
  let value = '';
  let spaces: Spaces = { text: '', crossedLine: false, ended: false };
  let crossedLine = false;
  while (cursor.peek() !== '#') {
    const word = cursor.match(inFlow ? WORD_IN_FLOW : WORD);
    if (word === '') break;
    value += spaces.text + word;
    end = cursor.index;
    spaces = scanSpaces(cursor);
    crossedLine = spaces.crossedLine;
    if (spaces.ended || cursor.peek() === '#' || (!inFlow && cursor.column < indent)) break;
  }
  return { token: { kind: 'scalar', value, plain: true, start, end }, crossedLine };
}

/** What stands between two words of a plain scalar. `ended`: nothing, or what no plain scalar goes on behind. */
interface Spaces {
  readonly text: string;
  readonly crossedLine: boolean;
  readonly ended: boolean;
}

function scanSpaces(cursor: Cursor): Spaces {
  const blanks = cursor.match(/ */y);
  if (!isBreak(cursor.peek())) return { text: blanks, crossedLine: false, ended: blanks === '' };
  const first = cursor.takeBreak();
  let further = '';
  for (;;) {
    if (isAtAnyMarker(cursor)) return { text: '', crossedLine: true, ended: true };
    cursor.skipSpaces();
    if (!isBreak(cursor.peek())) break;
    further += cursor.takeBreak();
  }
  const folded = first === '\n' ? further || ' ' : first + further;
  return { text: folded, crossedLine: true, ended: false };
}

function isAtAnyMarker(cursor: Cursor): boolean {
  return cursor.isAtDocumentMarker('---') || cursor.isAtDocumentMarker('...');
}
