import type { Node } from '../node.ts';
import type { Path, PathSegment } from '../path.ts';

/** The path to the innermost node that begins at an offset or before it; where the offset is in a key, it ends in the key. */
export function pathAt(root: Node, offset: number): Path {
  const path: PathSegment[] = [];
  let node: Node | undefined = root;
  while (node !== undefined) {
    const child: Child | undefined = childAt(node, offset);
    if (child !== undefined) path.push(child.segment);
    node = child?.node;
  }
  return path;
}

interface Child {
  readonly segment: PathSegment;
  /** `undefined`: the offset is in the key. */
  readonly node: Node | undefined;
}

function childAt(node: Node, offset: number): Child | undefined {
  if (node.kind === 'sequence') {
    const segment = lastIndexBefore(node.items, offset, ({ start }) => start);
    const item = node.items[segment];
    return item && { segment, node: item };
  }
  if (node.kind !== 'mapping') return undefined;
  const entry = node.entries[lastIndexBefore(node.entries, offset, ({ key }) => key.start)];
  if (entry === undefined) return undefined;
  return { segment: entry.name, node: entry.value.start <= offset ? entry.value : undefined };
}

/** The index of the last part that begins at the offset or before it, by binary search; -1 where none does. */
function lastIndexBefore<Part>(
  parts: readonly Part[],
  offset: number,
  startOf: (part: Part) => number,
): number {
  let low = -1;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const part = parts[middle];
    if (part !== undefined && startOf(part) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
