import type { Span } from './span.ts';

/** The span, inside the text, widened so that it cuts neither a surrogate pair nor a `\r\n` in two. */
export function wholeSpan(text: string, { start, end }: Span): Span {
  const first = Math.min(Math.max(start, 0), text.length);
  const last = Math.min(Math.max(end, first), text.length);
  return {
    start: isInside(text, first) ? first - 1 : first,
    end: isInside(text, last) ? last + 1 : last,
  };
}

function isInside(text: string, offset: number): boolean {
  if (offset === 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (before === 0x0d) return after === 0x0a;
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
