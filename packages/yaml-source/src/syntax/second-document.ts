import type { SyntaxProblem } from '../problem.ts';
import { isMarker, skipBlank } from '../read/gap.ts';

/** A second document, which begins after `end`, the first one's end. */
export function secondDocument(text: string, end: number): SyntaxProblem {
  let start = skipBlank(text, end);
  while (isMarker(text, start, '...')) start = skipBlank(text, start + 3);
  const length = isMarker(text, start, '---') ? 3 : 1;
  return {
    kind: 'syntax',
    span: { start, end: Math.min(start + length, text.length) },
    message: 'A second document begins here; a file holds one.',
    help: 'Remove the `---`, or move what follows to a file of its own.',
  };
}
