import type { SyntaxProblem } from '../problem.ts';
import { isMarker, skipBlank } from '../read/gap.ts';
import { wholeSpan } from '../whole-span.ts';

/** A second document, which begins after `end`, the first one's end. */
export function secondDocument(text: string, end: number): SyntaxProblem {
  let start = skipBlank(text, end);
  while (isMarker(text, start, '...')) start = skipBlank(text, start + 3);
  const length = isMarker(text, start, '---') ? 3 : 1;
  return {
    kind: 'syntax',
    span: wholeSpan(text, { start, end: start + length }),
    message: 'A second document begins here; a file holds one.',
    help: 'Remove the `---`, or move what follows to a file of its own.',
  };
}
