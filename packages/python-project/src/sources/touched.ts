import type { PyNode } from './python-tree.ts';
import type { Scope } from './scopes.ts';

export interface Touched {
  readonly touched: ReadonlySet<PyNode>;
  /** The same by the block that they stand in, in their order. */
  readonly within: ReadonlyMap<PyNode, readonly PyNode[]>;
}

const touchedOf = new WeakMap<Scope, Map<string, Touched>>();

export function touchedBy(scope: Scope, path: string): Touched {
  let known = touchedOf.get(scope);
  if (known === undefined) {
    known = new Map();
    touchedOf.set(scope, known);
  }
  const found = known.get(path);
  if (found !== undefined) return found;
  const touched = new Set<PyNode>();
  const mark = (statement: PyNode) => {
    for (
      let node: PyNode | undefined = statement;
      node && node !== scope.node && !touched.has(node);
      node = node.parent
    ) {
      touched.add(node);
    }
  };
  for (const binding of scope.bindings.get(path) ?? []) mark(binding.statement);
  for (const guard of scope.guards) if (guard.paths.has(path)) mark(guard.statement);
  const made = { touched, within: byBlock(touched) };
  known.set(path, made);
  return made;
}

function byBlock(touched: ReadonlySet<PyNode>): ReadonlyMap<PyNode, readonly PyNode[]> {
  const within = new Map<PyNode, PyNode[]>();
  for (const node of touched) {
    if (node.parent === undefined) continue;
    const known = within.get(node.parent);
    if (known === undefined) within.set(node.parent, [node]);
    else known.push(node);
  }
  for (const nodes of within.values()) nodes.sort((left, right) => left.index - right.index);
  return within;
}

/** How many of the nodes, which are sorted, stand before an index among their siblings. */
export function countBefore(nodes: readonly PyNode[], index: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
