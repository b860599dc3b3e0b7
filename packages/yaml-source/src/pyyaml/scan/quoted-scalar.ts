import { BLANKS, END, endsLine, isBreak } from './characters.ts';
import type { Cursor } from './cursor.ts';
import type { ScalarToken } from './token.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '\\': '\\',
  '/': '/',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

const HEXADECIMAL_ESCAPES: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

const LAST_CODE_POINT = 0x10ffff;

/**
 * Scans a quoted scalar: PyYAML 6.0.3's `scan_flow_scalar`. It asks for no indentation.
 *
 * @param cursor At the quote.
 */
export function scanQuoted(cursor: Cursor): ScalarToken {
  const start = cursor.index;
  const quote = cursor.take(1);
  let value = scanWord(cursor, quote);
  while (cursor.peek() !== quote) {
    if (cursor.peek() === END) {
      cursor.refuse({
        start,
        end: cursor.index,
        message: 'PyYAML finds no end of this quoted value.',
      });
      break;
    }
    value += scanWhite(cursor) + scanWord(cursor, quote);
  }
  cursor.take(1);
  return { kind: 'scalar', value, plain: false, start, end: cursor.index };
}

/** Everything up to white space, a line break or the closing quote. */
function scanWord(cursor: Cursor, quote: string): string {
  let word = '';
  for (;;) {
    const char = cursor.peek();
    if (char === ' ' || char === '\t' || endsLine(char)) return word;
    if (char === '\\' && quote === '"') word += scanEscape(cursor);
    else if (char !== quote) word += cursor.take(1);
    else if (quote === "'" && cursor.peek(1) === "'") word += cursor.take(2).slice(1);
    else return word;
  }
}

function scanEscape(cursor: Cursor): string {
  const start = cursor.index;
  cursor.take(1);
  if (isBreak(cursor.peek())) {
    cursor.takeBreak();
    return scanBreaks(cursor);
  }
  const letter = cursor.take(1);
  const replacement = ESCAPES[letter];
  if (replacement !== undefined) return replacement;
  const digits = cursor.take(HEXADECIMAL_ESCAPES[letter] ?? 0);
  const code = Number.parseInt(digits, 16);
  const isWhole = /^[0-9A-Fa-f]+$/.test(digits) && digits.length === HEXADECIMAL_ESCAPES[letter];
  if (isWhole && code <= LAST_CODE_POINT) return String.fromCodePoint(code);
  const text = cursor.text.slice(start, cursor.index);
  cursor.refuse({
    start,
    end: cursor.index,
    message: `PyYAML knows no character for the escape \`${text}\`.`,
    help: 'Escape the backslash, or put the value in single quotes.',
  });
  return '';
}

function scanWhite(cursor: Cursor): string {
  const blanks = cursor.match(BLANKS);
  if (!isBreak(cursor.peek())) return blanks;
  const first = cursor.takeBreak();
  const further = scanBreaks(cursor);
  return first === '\n' ? further || ' ' : first + further;
}

/** Blank lines, and the indentation of the line behind them. */
function scanBreaks(cursor: Cursor): string {
  let breaks = '';
  for (;;) {
    for (const marker of ['---', '...'] as const) {
      if (!cursor.isAtDocumentMarker(marker)) continue;
      const message = `PyYAML takes \`${marker}\` at the beginning of a line for the document's end, even in quotes.`;
      cursor.refuse({
        start: cursor.index,
        end: cursor.index + marker.length,
        message,
        help: 'Indent it.',
      });
    }
    cursor.match(BLANKS);
    if (!isBreak(cursor.peek())) return breaks;
    breaks += cursor.takeBreak();
  }
}
