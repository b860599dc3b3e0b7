import { displayWidth } from './display-width.ts';

/**
 * Breaks a text at its spaces into lines of at most so many columns. A longer word gets a line of its own.
 *
 * @param columns nothing where the text is not to be broken
 * @param used how many columns of the first line are taken already; it may come out empty
 */
export function wrapWords(text: string, columns: number | undefined, used = 0): string[] {
  if (columns === undefined || used + displayWidth(text) <= columns) return [text];
  const lines: string[] = [];
  let line: string[] = [];
  let width = used;
  for (const word of text.split(' ')) {
    const needed = displayWidth(word) + (line.length > 0 ? 1 : 0);
    if (width > 0 && width + needed > columns) {
      lines.push(line.join(' '));
      line = [];
      width = 0;
    }
    width += displayWidth(word) + (line.length > 0 ? 1 : 0);
    line.push(word);
  }
  return [...lines, line.join(' ')];
}
