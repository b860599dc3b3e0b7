import { escapeHidden, type Paint, styleFor } from '@planproof/lint';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** How many unchanged lines are shown around a change, as `diff -u` does. */
const CONTEXT = 3;

/**
 * The difference between two texts of one file, as `patch` and `git apply` take it. Line ends, a byte order mark and a
 * missing line end at the end are all part of the lines.
 *
 * @param path as reports name it
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: CONTEXT,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

/** A diff for people: coloured if wanted, with nothing in it that a terminal would obey. It cannot be applied. */
export function displayDiff(diff: string, color: boolean): string {
  const style = styleFor(color);
  const paints = new Map<string, Paint>([
    ['-', style.error],
    ['+', style.success],
    ['@', style.note],
    ['\\', style.faint],
  ]);
  return diff
    .split('\n')
    .map((line, at) => {
      const shown = line.split('\t').map(escapeHidden).join('\t');
      const paint = at < 2 ? style.strong : paints.get(line.charAt(0));
      return paint === undefined ? shown : paint(shown);
    })
    .join('\n');
}
