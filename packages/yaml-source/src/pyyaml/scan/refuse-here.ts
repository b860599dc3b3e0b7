import { END, isBreak } from './characters.ts';
import type { Cursor } from './cursor.ts';

/**
 * Refuses the character at the cursor. A tab is refused as one, whatever it was that PyYAML looked for: outside quotes and
 * the lines of block scalars it takes none for white space.
 *
 * @param place Where the character stands, to follow "PyYAML accepts no … ".
 */
export function refuseHere(cursor: Cursor, place: string, help?: string): void {
  const start = cursor.index;
  const char = cursor.peek();
  const end = char === END ? start : start + 1;
  if (char === '\t') {
    cursor.refuse({ start, end, ...TAB });
    return;
  }
  const message = `PyYAML accepts no ${described(char)} ${place}.`;
  cursor.refuse(help === undefined ? { start, end, message } : { start, end, message, help });
}

const TAB = {
  message: 'PyYAML does not take a tab for white space, and refuses the file.',
  help: 'Write spaces instead of the tab.',
  standIn: ' ',
};

function described(char: string): string {
  if (char === END) return 'end of the file';
  if (isBreak(char)) return 'line break';
  return `\`${char}\``;
}
