import type { Node } from '../node.ts';
import type { MisreadProblem, RejectedProblem } from '../problem.ts';
import { pathAt } from './path-at.ts';
import { findRefusals } from './read.ts';
import { compareReadings, type ScalarReading } from './readings.ts';
import type { Refusal } from './refusal.ts';
import { isUnusual } from './unusual.ts';

/** What PyYAML's `safe_load` refuses or reads differently in a text that is one YAML 1.2 document. */
export interface PyYamlVerdict {
  /** In the order of the text. */
  readonly problems: readonly (RejectedProblem | MisreadProblem)[];
  /** Scalars that its line breaks make another value of. */
  readonly scalars: readonly ScalarReading[];
}

const NOTHING: PyYamlVerdict = { problems: [], scalars: [] };

/**
 * What PyYAML makes of a text that is one YAML 1.2 document, apart from the values of plain scalars.
 *
 * @param root The document's nodes, for the paths; `undefined` where it has none.
 * @param isSuspect Whether the document holds a plain scalar that `resolvePlainAsPyYaml` rejects, or a key that is unusual by
 *   `isUnusualKey`. Whatever else PyYAML could refuse, the text shows.
 */
export function askPyYaml(text: string, root: Node | undefined, isSuspect: boolean): PyYamlVerdict {
  if (isOrdinaryRoot(root) && !isSuspect && !isUnusual(text)) return NOTHING;
  const refusals = findRefusals(text);
  if (refusals.length > 0 || root === undefined)
    return { problems: placed(refusals, root, 'rejected-by-yaml11'), scalars: [] };
  const { scalars, misread } = compareReadings(text, root);
  return { problems: placed(misread, root, 'misread-by-yaml11'), scalars };
}

function placed<Kind extends (RejectedProblem | MisreadProblem)['kind']>(
  refusals: readonly Refusal[],
  root: Node | undefined,
  kind: Kind,
) {
  return refusals
    .map(({ start, end, message, help }) => {
      const path = root === undefined ? [] : pathAt(root, start);
      const problem = { kind, path, span: { start, end }, message };
      return help === undefined ? problem : { ...problem, help };
    })
    .sort((left, right) => left.span.start - right.span.start);
}

/** PyYAML has peculiar ideas of scalars that are a document of their own, and of a document without anything. */
function isOrdinaryRoot(root: Node | undefined): boolean {
  return root?.kind === 'mapping' || root?.kind === 'sequence';
}
