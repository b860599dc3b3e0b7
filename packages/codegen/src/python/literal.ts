import { adjacent, type Code, display, joined } from './layout.ts';

/**
 * A string of Python with a given content. Whatever the content is, the literal is one line of characters that can be seen:
 * line ends, control and format characters, invisible space and halves of surrogate pairs are escaped.
 */
export function stringLiteral(text: string): string {
  // As the formatters have it: the quote of which the text has fewer, the double one where it has as many.
  const count = (quote: string) => text.split(quote).length;
  const quote = count('"') > count("'") ? "'" : '"';
  return quote + escapeText(text).replaceAll(quote, `\\${quote}`) + quote;
}

/** A string of Python that has each line of the text on a line of its own, where it does not fit on one. */
export function linesLiteral(text: string): Code {
  const lines = text.split(/(?<=\n)/);
  return adjacent(stringLiteral(text), lines.map(stringLiteral));
}

/** A regular expression, raw where it can be. */
export function patternLiteral(pattern: string): string {
  const isPlain = /^[ !#-~]*$/.test(pattern) && !pattern.endsWith('\\');
  return isPlain ? `r"${pattern}"` : stringLiteral(pattern);
}

/** Text as it may stand in a docstring. */
export function docstringText(text: string): string {
  return escapeText(text).replaceAll('"""', '\\"\\"\\"');
}

/** A value of JSON in Python. */
export function valueLiteral(value: unknown): Code {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return display('[', value.map(valueLiteral));
  const items = Object.entries(value).map(([key, item]) =>
    joined([stringLiteral(key), valueLiteral(item)], ': '),
  );
  return display('{', items);
}

const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function escapeText(text: string): string {
  return text.replaceAll(/\\|(?! )[\p{C}\p{Z}]/gu, (character) => {
    const named = NAMED[character];
    if (named !== undefined) return named;
    const code = (character.codePointAt(0) ?? 0).toString(16);
    if (code.length <= 2) return `\\x${code.padStart(2, '0')}`;
    return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
  });
}
