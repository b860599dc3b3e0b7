import type { Node } from '../node.ts';
import type { RejectedProblem } from '../problem.ts';
import { pathAt } from './path-at.ts';
import { findRefusals } from './read.ts';
import { isUnusual } from './unusual.ts';

/**
 * What PyYAML's `safe_load` refuses in a text that is one YAML 1.2 document, in the order of the text.
 *
 * @param root The document's nodes, for the paths; `undefined` where it has none.
 * @param isSuspect Whether the document holds a plain scalar that `resolvePlainAsPyYaml` rejects, or a key that is unusual by
 *   `isUnusualKey`. Whatever else PyYAML could refuse, the text shows.
 */
export function findRejections(
  text: string,
  root: Node | undefined,
  isSuspect: boolean,
): RejectedProblem[] {
  if (isOrdinaryRoot(root) && !isSuspect && !isUnusual(text)) return [];
  return findRefusals(text)
    .map(({ start, end, message, help }): RejectedProblem => {
      const problem = {
        kind: 'rejected-by-yaml11',
        path: root === undefined ? [] : pathAt(root, start),
        span: { start, end },
        message,
      } as const;
      return help === undefined ? problem : { ...problem, help };
    })
    .sort((left, right) => left.span.start - right.span.start);
}

/** PyYAML has peculiar ideas of scalars that are a document of their own, and of a document without anything. */
function isOrdinaryRoot(root: Node | undefined): boolean {
  return root?.kind === 'mapping' || root?.kind === 'sequence';
}
