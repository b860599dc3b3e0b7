import type { SourceDocument } from '../document.ts';
import type { MappingEntry, MappingNode, Node, SequenceNode } from '../node.ts';
import type { Path } from '../path.ts';
import { type Walk, walkPath } from '../walk-path.ts';
import type { Refusal } from './path-edit.ts';

/** A node that may be edited. */
export interface Target {
  readonly node: Node;
  /** The collection that the node stands in; `undefined` for the root. */
  readonly parent: Collection | undefined;
  /** The node's place among its parent's entries or items. */
  readonly index: number;
  /** The entry whose value it is; `undefined` for the root and for items. */
  readonly entry: MappingEntry | undefined;
}

/** A mapping or a sequence. */
export type Collection = MappingNode | SequenceNode;

/** Whether something is a refusal. */
export function isRefusal(value: object): value is Refusal {
  return 'kind' in value && value.kind === 'refused';
}

/** A refusal for the reason. */
export function refuse(reason: string): Refusal {
  return { kind: 'refused', reason };
}

/** Finds what an edit at the path changes, and refuses where other places would change with it. */
export function findTarget(document: SourceDocument, path: Path): Target | Refusal {
  const walk = walkPath(document, path);
  if (walk === undefined || walk.length < path.length)
    return refuse('There is nothing at the path.');
  const obstacle = findObstacle(document, path, walk);
  if (obstacle !== undefined) return obstacle;
  if (path.length === 0) return { node: walk.node, parent: undefined, index: 0, entry: undefined };
  const parent = walkPath(document, path.slice(0, -1))?.node;
  if (parent?.kind === 'mapping' && walk.entry !== undefined) {
    const index = parent.entries.indexOf(walk.entry);
    return { node: walk.node, parent, index, entry: walk.entry };
  }
  if (parent?.kind === 'sequence') {
    return { node: walk.node, parent, index: parent.items.indexOf(walk.node), entry: undefined };
  }
  return refuse('There is nothing at the path.');
}

function findObstacle(document: SourceDocument, path: Path, walk: Walk): Refusal | undefined {
  if (walk.via.length > 0)
    return refuse(
      'The place is reached through an alias, so that the edit would change others too.',
    );
  if (walk.merged)
    return refuse(
      'The key comes from a merge (<<), so that the edit would change the merged mapping.',
    );
  if (isShared(document, path))
    return refuse('Aliases repeat the value, so that the edit would change those places too.');
  return undefined;
}

/** Whether an alias anywhere repeats the node at the path or one around it. */
function isShared(document: SourceDocument, path: Path): boolean {
  const targets = aliasTargets(document);
  if (targets.size === 0) return false;
  return [...path, ''].some((_, length) => {
    const node = walkPath(document, path.slice(0, length))?.node;
    return node !== undefined && targets.has(node);
  });
}

/** Whether a node that aliases elsewhere repeat stands within the target, so that it must not go. */
export function holdsAnchorInUse(document: SourceDocument, { start, end }: Node): boolean {
  return [...aliasTargets(document)].some(
    (anchored) => anchored.start >= start && anchored.end <= end,
  );
}

/** Whether an alias stands within the node, so that it must not go before its anchor. */
export function holdsAlias(node: Node): boolean {
  return aliasesIn(node).next().done !== true;
}

const cache = new WeakMap<SourceDocument, ReadonlySet<Node>>();

function aliasTargets(document: SourceDocument): ReadonlySet<Node> {
  let targets = cache.get(document);
  if (targets === undefined) {
    targets = new Set(document.root === undefined ? [] : aliasesIn(document.root));
    cache.set(document, targets);
  }
  return targets;
}

function* aliasesIn(node: Node): Generator<Node> {
  if (node.kind === 'alias') yield node.target;
  if (node.kind === 'sequence') for (const item of node.items) yield* aliasesIn(item);
  if (node.kind === 'mapping') {
    for (const { key, value } of node.entries) {
      yield* aliasesIn(key);
      yield* aliasesIn(value);
    }
  }
}
