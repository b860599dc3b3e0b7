import { END, endsLine, isBreak, isSpaceOrEnd, REST_OF_LINE } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { refuseHere } from './refuse-here.ts';
import type { ScalarToken } from './token.ts';

const IN_HEADER = 'in the line that opens a block scalar';

type Chomping = 'strip' | 'clip' | 'keep';

interface Header {
  readonly chomping: Chomping;
  /** `undefined`: the indentation is that of the first lines. */
  readonly increment: number | undefined;
}

/**
 * Scans a block scalar: PyYAML 6.0.3's `scan_block_scalar`. Where no indentation is given, the deepest of the blank lines that
 * lead counts as well as the first line of content.
 *
 * @param cursor At the `|` or `>`.
 * @param parentIndent The column of the collection that holds it; -1 at the root.
 */
export function scanBlockScalar(cursor: Cursor, parentIndent: number): ScalarToken {
  const start = cursor.index;
  const folded = cursor.take(1) === '>';
  const header = scanHeader(cursor);
  const least = Math.max(parentIndent + 1, 1);
  const leading =
    header.increment === undefined ? scanLeadingLines(cursor) : { breaks: '', deepest: 0 };
  const indent =
    header.increment === undefined
      ? Math.max(least, leading.deepest)
      : least + header.increment - 1;
  let breaks = leading.breaks + (header.increment === undefined ? '' : scanBreaks(cursor, indent));
  let lineBreak = '';
  let value = '';
  while (cursor.column === indent && cursor.peek() !== END) {
    const line = cursor.match(REST_OF_LINE);
    value += breaks + line;
    lineBreak = cursor.takeBreak();
    breaks = scanBreaks(cursor, indent);
    if (cursor.column !== indent || cursor.peek() === END) break;
    const folds =
      folded && lineBreak === '\n' && !/^[ \t]/.test(line) && !' \t'.includes(cursor.peek());
    value += folds ? foldedBreak(breaks) : lineBreak;
  }
  if (header.chomping !== 'strip') value += lineBreak;
  if (header.chomping === 'keep') value += breaks;
  return { kind: 'scalar', value, plain: false, start, end: cursor.index };
}

function foldedBreak(breaks: string): string {
  return breaks === '' ? ' ' : '';
}

function scanHeader(cursor: Cursor): Header {
  const indicators = cursor.match(/[-+1-9]*/y);
  const isKnown = /^(?:[-+][1-9]?|[1-9][-+]?)?$/.test(indicators);
  if (!isKnown || !isSpaceOrEnd(cursor.peek())) refuseHere(cursor, IN_HEADER);
  cursor.skipSpaces();
  cursor.skipComment();
  if (!endsLine(cursor.peek())) refuseHere(cursor, IN_HEADER);
  cursor.takeBreak();
  const digit = /[1-9]/.exec(indicators)?.[0];
  return {
    chomping: indicators.includes('-') ? 'strip' : indicators.includes('+') ? 'keep' : 'clip',
    increment: digit === undefined ? undefined : Number(digit),
  };
}

/** The lines before the content, and the deepest column that spaces reach in them or before the content. */
function scanLeadingLines(cursor: Cursor): { readonly breaks: string; readonly deepest: number } {
  let breaks = '';
  let deepest = 0;
  while (cursor.peek() === ' ' || isBreak(cursor.peek())) {
    breaks += cursor.takeBreak();
    cursor.skipSpaces();
    deepest = Math.max(deepest, cursor.column);
  }
  return { breaks, deepest };
}

function scanBreaks(cursor: Cursor, indent: number): string {
  let breaks = '';
  for (;;) {
    while (cursor.column < indent && cursor.peek() === ' ') cursor.take(1);
    if (!isBreak(cursor.peek())) return breaks;
    breaks += cursor.takeBreak();
  }
}
