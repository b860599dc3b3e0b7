import type { SyntaxProblem } from '../problem.ts';

/** What YAML 1.2 calls printable (https://yaml.org/spec/1.2.2/#51-character-set), but for the byte order mark. */
const NOT_PRINTABLE =
  /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The first character that no YAML document may hold, wherever it stands. A byte order mark may begin the text. */
export function findNotPrintable(text: string): SyntaxProblem | undefined {
  NOT_PRINTABLE.lastIndex = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const match = NOT_PRINTABLE.exec(text);
  if (match === null) return undefined;
  const code = match[0].charCodeAt(0);
  const span = { start: match.index, end: match.index + 1 };
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { kind: 'syntax', span, ...describe(code, name) };
}

function describe(code: number, name: string): { message: string; help?: string } {
  if (code === 0xfeff) {
    return { message: 'A byte order mark (U+FEFF) stands inside the text; remove it.' };
  }
  if (code >= 0xd800 && code <= 0xdfff) {
    return {
      message: `Half of a surrogate pair (${name}) stands alone; the text is not valid Unicode.`,
    };
  }
  const help = 'Remove it, or write it as an escape between double quotes.';
  return { message: `The control character ${name} may not stand in YAML.`, help };
}
