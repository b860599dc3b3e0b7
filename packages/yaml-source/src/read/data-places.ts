import type { Node, ScalarNode } from '../node.ts';
import type { PathSegment } from '../path.ts';
import { effectiveEntry } from '../walk-path.ts';
import { resolveAlias } from './merge.ts';
import type { Place } from './path-to.ts';

/** A scalar, and a place of the data that has its value. */
export interface ScalarPlace extends Place {
  readonly node: ScalarNode;
}

/**
 * Every place of the data at which one of the scalars stands: also those that an alias or a `<<` brings it to, and not the
 * ones that a later key of the same name has taken.
 */
export function dataPlaces(root: Node, wanted: ReadonlySet<Node>): ScalarPlace[] {
  const found: ScalarPlace[] = [];
  const path: PathSegment[] = [];
  const note = (node: Node, isKey: boolean) => {
    if (node.kind === 'scalar' && wanted.has(node)) found.push({ node, path: [...path], isKey });
  };
  const inside = (segment: PathSegment, visitChild: () => void) => {
    path.push(segment);
    visitChild();
    path.pop();
  };
  const visit = (from: Node) => {
    const node = resolveAlias(from);
    note(node, false);
    if (node.kind === 'sequence') {
      for (const [index, item] of node.items.entries()) inside(index, () => visit(item));
    } else if (node.kind === 'mapping') {
      for (const name of Object.keys(node.value)) {
        const entry = effectiveEntry(node, name);
        if (entry === undefined) continue;
        inside(name, () => {
          note(resolveAlias(entry.key), true);
          visit(entry.value);
        });
      }
    }
  };
  visit(root);
  return found;
}
