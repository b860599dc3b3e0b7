import type { Node, Path, SourceDocument } from '../src/index.ts';

/** A node, the path that leads to it and what is around it. */
export interface Visit {
  readonly path: Path;
  readonly node: Node;
  /** Whether the node stands between brackets. */
  readonly inFlow: boolean;
}

/** Every value of a document as the data names it: of keys that are written twice, the last. */
export function* everyPath(document: SourceDocument): Generator<Visit> {
  if (document.root !== undefined) yield* visit(document.root, [], false);
}

function* visit(node: Node, path: Path, inFlow: boolean): Generator<Visit> {
  yield { path, node, inFlow };
  if (node.kind === 'sequence') {
    for (const [index, item] of node.items.entries())
      yield* visit(item, [...path, index], inFlow || node.flow);
  } else if (node.kind === 'mapping') {
    for (const entry of node.entries) {
      const isLast =
        node.entries.findLast((other) => other.name === entry.name && !other.merge) === entry;
      if (isLast) yield* visit(entry.value, [...path, entry.name], inFlow || node.flow);
    }
  }
}
