import { isBreak, isWhiteOrEnd } from './characters.ts';
import type { Cursor } from './cursor.ts';
import type { ScalarToken } from './token.ts';

/** A plain scalar, and whether it ended behind a line break, so that a key may follow. */
export interface ScannedPlain {
  readonly token: ScalarToken;
  readonly crossedLine: boolean;
}

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
    const word = cursor.text.slice(cursor.index, wordEnd(cursor, inFlow));
    if (word === '') break;
    value += spaces.text + cursor.take(word.length);
    end = cursor.index;
    spaces = scanSpaces(cursor);
    crossedLine = spaces.crossedLine;
    if (spaces.ended || cursor.peek() === '#' || (!inFlow && cursor.column < indent)) break;
  }
  return { token: { kind: 'scalar', value, plain: true, start, end }, crossedLine };
}

function wordEnd(cursor: Cursor, inFlow: boolean): number {
  let length = 0;
  for (;;) {
    const char = cursor.peek(length);
    if (isWhiteOrEnd(char) || (inFlow && ',?[]{}'.includes(char))) break;
    if (char === ':') {
      const next = cursor.peek(length + 1);
      if (isWhiteOrEnd(next) || (inFlow && ',[]{}'.includes(next))) break;
    }
    length += 1;
  }
  return cursor.index + length;
}

/** What stands between two words of a plain scalar. `ended`: nothing, or what no plain scalar goes on behind. */
interface Spaces {
  readonly text: string;
  readonly crossedLine: boolean;
  readonly ended: boolean;
}

function scanSpaces(cursor: Cursor): Spaces {
  const blanks = cursor.takeWhile((char) => char === ' ');
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
