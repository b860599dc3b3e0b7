import type { MappingEntry, Node } from '../node.ts';
import type { Path, PathSegment } from '../path.ts';

/** The way to a node, and whether the node is (part of) the key that the path ends in. */
export interface Place {
  readonly path: Path;
  readonly isKey: boolean;
}

/** Finds a node of the document by its offset, one binary search for each level. */
export function pathTo(root: Node, wanted: Node): Place {
  const path: PathSegment[] = [];
  let node = root;
  while (node !== wanted) {
    if (node.kind === 'sequence') {
      const index = lastBeginningBefore(node.items, wanted.start);
      path.push(index);
      node = itemAt(node.items, index);
    } else if (node.kind === 'mapping') {
      const entry = itemAt(node.entries, lastEntryBefore(node.entries, wanted));
      path.push(entry.name);
      if (!isInValue(entry, wanted)) return { path, isKey: true };
      node = entry.value;
    } else {
      throw new Error('The node is not in the document.');
    }
  }
  return { path, isKey: false };
}

/** An empty node may stand at the very end of a key, where an empty value would stand too. */
function isInValue({ value }: MappingEntry, wanted: Node): boolean {
  if (value === wanted) return true;
  return (value.kind === 'mapping' || value.kind === 'sequence') && wanted.start >= value.start;
}

function lastEntryBefore(entries: readonly MappingEntry[], wanted: Node): number {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (itemAt(entries, middle).key.start <= wanted.start) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lastBeginningBefore(items: readonly Node[], offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (itemAt(items, middle).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index}.`);
  return item;
}
