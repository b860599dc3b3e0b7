import type { Refusal } from '../refusal.ts';
import { END, isBreak } from './characters.ts';
import type { Cursor } from './cursor.ts';

/**
 * Refuses the character at the cursor. A tab is refused as one, whatever it was that PyYAML looked for: outside quotes and
 * the lines of block scalars it takes none for white space.
 *
 * @param place Where the character stands, to follow "PyYAML accepts no … ".
 * @param remedy What to write instead, and what could stand there.
 */
export function refuseHere(
  cursor: Cursor,
  place: string,
  remedy: Pick<Refusal, 'help' | 'standIn'> = {},
): void {
  const start = cursor.index;
  const char = cursor.peek();
  const end = char === END ? start : start + 1;
  const reason =
    char === '\t' ? TAB : { message: `PyYAML accepts no ${described(char)} ${place}.`, ...remedy };
  cursor.refuse({ start, end, ...reason });
}

const TAB = {
  message: 'PyYAML accepts no tab as white space outside quotes.',
  help: 'Write spaces instead of the tab.',
  standIn: ' ',
};

function described(char: string): string {
  if (char === END) return 'end of the file';
  if (isBreak(char)) return 'line break';
  return char === '`' ? 'backtick' : `\`${char}\``;
}
