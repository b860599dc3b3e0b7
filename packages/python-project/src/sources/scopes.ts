import type { PyNode } from './python-tree.ts';

/** How a name gets its value. */
export type Binding =
  | {
      readonly kind: 'assign';
      readonly statement: PyNode;
      readonly value: PyNode | undefined;
      readonly annotation: PyNode | undefined;
      readonly index: number | undefined;
    }
  | { readonly kind: 'update'; readonly statement: PyNode; readonly value: PyNode | undefined }
  | {
      readonly kind: 'import';
      readonly statement: PyNode;
      readonly module: string;
      readonly name: string | undefined;
    }
  | { readonly kind: 'function'; readonly statement: PyNode; readonly scope: Scope }
  | { readonly kind: 'class'; readonly statement: PyNode; readonly scope: Scope }
  | { readonly kind: 'other'; readonly statement: PyNode };

/** A module, a class or a function, with the names that are bound in it. */
export interface Scope {
  readonly kind: 'module' | 'class' | 'function';
  readonly node: PyNode;
  readonly name: string;
  readonly parent: Scope | undefined;
  /** By the path as it is written: `url`, `self.url`, `config["x"]`. */
  readonly bindings: ReadonlyMap<string, readonly Binding[]>;
  /** Modules of which all names are imported. */
  readonly starImports: readonly { readonly statement: PyNode; readonly module: string }[];
  /** The `if` statements of which a branch ends in `raise` or `return`, with the paths that their conditions name. */
  readonly guards: readonly { readonly statement: PyNode; readonly paths: ReadonlySet<string> }[];
  readonly globals: ReadonlySet<string>;
}

export function isPart(node: PyNode): boolean {
  return /^[A-Z*]/.test(node.name) && node.name !== 'Comment';
}

/** The statement that an expression belongs to. */
export function enclosingStatement(node: PyNode): PyNode {
  let current = node;
  while (current.parent !== undefined && !isBlock(current.parent)) current = current.parent;
  return current;
}

/** Whether a node holds statements. */
export function isBlock(node: PyNode): boolean {
  return node.name === 'Script' || node.name === 'Body' || node.name === 'StatementGroup';
}

/** Whether a block ends by leaving the function: nothing that follows it runs after it. What ends a turn of a loop does not. */
export function leaves(body: PyNode): boolean {
  const last = body.children.findLast((child) => isPart(child));
  if (last === undefined) return false;
  if (last.name === 'StatementGroup') return leaves(last);
  return /^(?:Return|Raise)Statement$/.test(last.name);
}
