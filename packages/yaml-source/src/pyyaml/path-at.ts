import type { MappingEntry, Node } from '../node.ts';
import type { Path, PathSegment } from '../path.ts';

/** The path to the innermost node that holds an offset; where that is a key, the path ends in it. */
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
  switch (node.kind) {
    case 'mapping': {
      const entry = lastBefore(node.entries, offset, startOfEntry);
      return (
        entry && {
          segment: entry.name,
          node: entry.value.start <= offset ? entry.value : undefined,
        }
      );
    }
    case 'sequence': {
      const item = lastBefore(node.items, offset, ({ start }) => start);
      return item && { segment: node.items.indexOf(item), node: item };
    }
    default:
      return undefined;
  }
}

function startOfEntry({ key }: MappingEntry): number {
  return key.start;
}

function lastBefore<Part>(
  parts: readonly Part[],
  offset: number,
  startOf: (part: Part) => number,
): Part | undefined {
  return parts.findLast((part) => startOf(part) <= offset);
}
