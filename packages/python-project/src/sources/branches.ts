import type { PyNode } from './python-tree.ts';
import { leaves } from './scopes.ts';

/** How a block leaves, if it does. */
export function leavingKind(body: PyNode): 'raise' | 'return' | undefined {
  if (!leaves(body)) return undefined;
  return body.children.some((child) => child.name === 'RaiseStatement') ? 'raise' : 'return';
}

/** The branches of an `if` statement. */
export function branchesOf(statement: PyNode): {
  readonly conditional: readonly { readonly condition: PyNode; readonly body: PyNode }[];
  readonly otherwise: PyNode | undefined;
} {
  const conditional: { condition: PyNode; body: PyNode }[] = [];
  let condition: PyNode | undefined;
  let otherwise: PyNode | undefined;
  for (const child of statement.children) {
    if (child.name === 'Body') {
      if (condition === undefined) otherwise = child;
      else conditional.push({ condition, body: child });
      condition = undefined;
    } else if (/^[A-Z]/.test(child.name) && child.name !== 'Comment') condition = child;
  }
  return { conditional, otherwise };
}
