import { displayWidth } from './display-width.ts';

/** Breaks a text at its spaces into lines of at most so many columns. A longer word gets a line of its own. */
export function wrapWords(text: string, columns: number): string[] {
  if (text.length <= columns && displayWidth(text) <= columns) return [text];
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ')) {
    const wordWidth = displayWidth(word);
    if (line !== '' && width + 1 + wordWidth > columns) {
      lines.push(line);
      line = word;
      width = wordWidth;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      width += wordWidth + (line === word ? 0 : 1);
    }
  }
  return [...lines, line];
}
