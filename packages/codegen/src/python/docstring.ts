import { LINE_LENGTH } from './layout.ts';
import { docstringText } from './literal.ts';

const QUOTES = '"""';

/** A docstring in lines, or nothing where there is nothing to say. */
export function docstring(text: string | undefined, indent: number): string {
  if (text === undefined || text === '') return '';
  const margin = ' '.repeat(indent);
  const words = docstringText(text);
  const closing = words.endsWith('"') ? ` ${QUOTES}` : QUOTES;
  const line = margin + QUOTES + words + closing;
  if (line.length <= LINE_LENGTH) return `${line}\n`;
  const lines = wrapped(words.split(' '), LINE_LENGTH - indent);
  return `${margin}${QUOTES}${lines.join(`\n${margin}`)}\n${margin}${QUOTES}\n`;
}

/** The lines have room for the quotes that open the first, and for those that would close it if there were no second. */
function wrapped(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const room = lines.length === 0 ? width - 2 * QUOTES.length : width;
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
