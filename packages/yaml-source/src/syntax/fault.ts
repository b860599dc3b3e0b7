import { endOfLine } from '../read/gap.ts';
import type { Span } from '../span.ts';

/** A place at which the parser gave up, and why in its own words. */
export interface Fault {
  readonly text: string;
  readonly offset: number;
  readonly reason: string;
  /** Where the line of the place begins. */
  readonly lineStart: number;
  readonly lineEnd: number;
  /** What stands before the place on its line. */
  readonly before: string;
}

/** What to say of a fault. */
export interface Explanation {
  readonly span: Span;
  readonly message: string;
  readonly help?: string;
}

/** The fault at an offset. */
export function faultAt(text: string, offset: number, reason: string): Fault {
  const lineStart = startOfLine(text, offset);
  return {
    text,
    offset,
    reason,
    lineStart,
    lineEnd: endOfLine(text, offset),
    before: text.slice(lineStart, offset),
  };
}

/** The character at the place; empty at the end of the text. */
export function characterAt(text: string, offset: number): string {
  return String.fromCodePoint(...[text.codePointAt(offset)].filter((code) => code !== undefined));
}

/**
 * A span that can be seen: the word at the offset or, where a blank or a line's end is there, the last thing before it.
 * It holds whole characters of one line.
 */
export function visibleSpan(text: string, offset: number): Span {
  let end = Math.min(offset, text.length);
  while (end < text.length && /\S/.test(text.charAt(end))) end++;
  if (end > offset) return { start: offset, end };
  while (end > 0 && /[\s\ufeff]/.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && /[^\s\ufeff]/.test(text.charAt(start - 1))) start--;
  return start < end
    ? { start, end }
    : { start: 0, end: text.length === 0 ? 0 : lengthOfFirst(text) };
}

/** The rest of a line from an offset, the blanks at its end left out. */
export function restOfLine(text: string, start: number): Span {
  let end = endOfLine(text, start);
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The number of the line that holds an offset, from 1. */
export function lineNumber(text: string, offset: number): number {
  let number = 1;
  for (
    let end = endOfLine(text, 0);
    end < offset;
    end = endOfLine(text, end + lengthOfBreak(text, end))
  )
    number++;
  return number;
}

/** Where the line that holds an offset begins, a byte order mark left out. */
export function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start === 0 && offset > 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}

/** How long the line break at an offset is. */
export function lengthOfBreak(text: string, offset: number): number {
  return text.startsWith('\r\n', offset) ? 2 : 1;
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function lengthOfFirst(text: string): number {
  return text.startsWith('\r\n') ? 2 : characterAt(text, 0).length;
}
