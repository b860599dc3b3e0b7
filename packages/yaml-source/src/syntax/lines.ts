import { endOfLine } from '../read/gap.ts';
import type { Span } from '../span.ts';
import { restOfLine, startOfLine } from './fault.ts';

/** Where the nearest line above begins that is neither blank nor a comment. */
export function lineAbove(text: string, lineStart: number): number | undefined {
  let start = lineStart;
  while (start > 0) {
    const end = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
    if (end < 0) return undefined;
    start = startOfLine(text, end);
    if (/^[ \t]*[^\s#]/.test(text.slice(start, end))) return start;
    if (start === end && start <= 1) return undefined;
  }
  return undefined;
}

/** The line that begins at the offset, or what is left of it there. */
export function lineAt(text: string, start: number): string {
  return text.slice(start, endOfLine(text, start));
}

/** Where a line's text is, the blanks around it left out. */
export function contentOf(text: string, lineStart: number): Span {
  const { start, end } = restOfLine(text, lineStart);
  return { start: start + text.slice(start, end).search(/\S|$/), end };
}

/** How many columns a line is indented by. */
export function indentOf(text: string, lineStart: number): number {
  return contentOf(text, lineStart).start - lineStart;
}

/** A number of spaces in words. */
export function spaces(count: number): string {
  return count === 1 ? '1 space' : `${count} spaces`;
}
