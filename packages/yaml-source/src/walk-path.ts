import { findEntry } from './children.ts';
import type { SourceDocument } from './document.ts';
import type { AliasNode, MappingEntry, MappingNode, Node } from './node.ts';
import type { Path, PathSegment } from './path.ts';
import { resolveAlias } from './read/merge.ts';

/** Where a path has led to. */
export interface Walk {
  /** The node at the end of the walk; an alias there has not been followed. */
  readonly node: Node;
  /** The entry whose value the node is; `undefined` for the root and for a sequence's items. */
  readonly entry: MappingEntry | undefined;
  /** The aliases that were followed, outermost first. */
  readonly via: readonly AliasNode[];
  /** Whether the way led through a `<<`. */
  readonly merged: boolean;
  /** How many of the path's segments were walked. */
  readonly length: number;
}

/** Follows a path from the root as far as it leads; `undefined` for a document without a root. */
export function walkPath(document: SourceDocument, path: Path): Walk | undefined {
  if (document.root === undefined) return undefined;
  let walk: Walk = { node: document.root, entry: undefined, via: [], merged: false, length: 0 };
  for (const segment of path) {
    const next = step(walk, segment);
    if (next === undefined) break;
    walk = next;
  }
  return walk;
}

function step(walk: Walk, segment: PathSegment): Walk | undefined {
  const via = walk.node.kind === 'alias' ? [...walk.via, walk.node] : walk.via;
  const container = resolveAlias(walk.node);
  const length = walk.length + 1;
  if (container.kind === 'sequence') {
    const node = typeof segment === 'number' ? container.items[segment] : undefined;
    return node && { node, entry: undefined, via, merged: walk.merged, length };
  }
  if (container.kind !== 'mapping') return undefined;
  const entry = findEntry(container, String(segment));
  if (entry !== undefined) return { node: entry.value, entry, via, merged: walk.merged, length };
  const merged = findMerged(container, String(segment));
  return (
    merged && {
      node: merged.entry.value,
      entry: merged.entry,
      via: [...via, ...merged.via],
      merged: true,
      length,
    }
  );
}

/** The entry that a mapping's data has under a name: its own, else one that a `<<` brings in. */
export function effectiveEntry(mapping: MappingNode, name: string): MappingEntry | undefined {
  return findEntry(mapping, name) ?? findMerged(mapping, name)?.entry;
}

interface MergedEntry {
  readonly entry: MappingEntry;
  readonly via: readonly AliasNode[];
}

/** The entry that a mapping has from its `<<`, in the order of precedence that `mergeInto` has. */
function findMerged(mapping: MappingNode, name: string): MergedEntry | undefined {
  for (let index = mapping.entries.length - 1; index >= 0; index--) {
    const entry = mapping.entries[index];
    const found = entry?.merge ? findInSource(entry.value, name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function findInSource(source: Node, name: string): MergedEntry | undefined {
  const found = findInResolved(resolveAlias(source), name);
  return found && source.kind === 'alias' ? { ...found, via: [source, ...found.via] } : found;
}

function findInResolved(source: Node, name: string): MergedEntry | undefined {
  if (source.kind === 'mapping') {
    const entry = findEntry(source, name);
    return entry === undefined ? findMerged(source, name) : { entry, via: [] };
  }
  if (source.kind !== 'sequence') return undefined;
  for (const item of source.items) {
    const found = findInSource(item, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
