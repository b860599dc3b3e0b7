import type { Position } from '@planproof/schema';

const BYTE_ORDER_MARK = '\uFEFF';

/** A line of a source, or the part of it around a place where it is very long. */
export interface LineSlice {
  /** The number of the line, from 1. */
  readonly line: number;
  readonly text: string;
  /** The offset of the slice's first character in the source. */
  readonly offset: number;
  /** Whether the line begins before the slice. */
  readonly cutLeft: boolean;
  /** Whether the line goes on after the slice. */
  readonly cutRight: boolean;
}

/**
 * The line that holds a position, without its line break and without a byte order mark. Only the text near the position
 * is looked at, so that a finding costs the same in a file of one line and in one of many.
 *
 * @param reach how many UTF-16 code units to take at most on either side of the position
 */
export function lineAt(
  source: string,
  { line, column, offset }: Position,
  reach: number,
): LineSlice {
  const lineStart = afterMark(source, Math.max(0, offset - column + 1));
  const from = Math.max(lineStart, wholeCharacter(source, offset - reach));
  const to = wholeCharacter(source, offset + reach);
  const around = source.slice(from, to);
  const lineBreak = around.slice(Math.max(0, offset - from)).search(/[\r\n]/);
  const text = lineBreak === -1 ? around : around.slice(0, Math.max(0, offset - from) + lineBreak);
  return {
    line,
    text,
    offset: from,
    cutLeft: from > lineStart,
    cutRight: lineBreak === -1 && to < source.length,
  };
}

function afterMark(source: string, offset: number): number {
  return offset === 0 && source.startsWith(BYTE_ORDER_MARK) ? 1 : offset;
}

/** The offset itself, or the one before it where it stands between the halves of a surrogate pair. */
function wholeCharacter(source: string, offset: number): number {
  const code = source.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
