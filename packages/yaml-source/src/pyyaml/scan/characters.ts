/** What a cursor reads behind the last character, as PyYAML's reader puts it there. A text never holds it: see `printable.ts`. */
export const END = '\0';

/** YAML 1.1's line breaks. U+0085, U+2028 and U+2029 are ordinary characters in YAML 1.2. */
export function isBreak(char: string): boolean {
  return (
    char === '\n' || char === '\r' || char === '\x85' || char === '\u2028' || char === '\u2029'
  );
}

/** A line break, or the end of the text. */
export function endsLine(char: string): boolean {
  return char === END || isBreak(char);
}

/** A space, a line break, or the end of the text; not a tab. */
export function isSpaceOrEnd(char: string): boolean {
  return char === ' ' || endsLine(char);
}

/** A space, a tab, a line break, or the end of the text. */
export function isWhiteOrEnd(char: string): boolean {
  return char === '\t' || isSpaceOrEnd(char);
}

/** The names of anchors, directives and tag handles: ASCII letters, digits, `-` and `_`. Sticky. */
export const NAME = /[0-9A-Za-z_-]*/y;

/** What stands before the next line break. Sticky. */
export const REST_OF_LINE = /[^\r\n\x85\u2028\u2029]*/y;

/** Spaces and tabs. Sticky. */
export const BLANKS = /[ \t]*/y;
