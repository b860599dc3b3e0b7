import { childOf, type PyNode } from './python-tree.ts';

/** The arguments of a call, as they are written. */
export interface Arguments {
  readonly positional: readonly PyNode[];
  readonly keywords: ReadonlyMap<string, PyNode>;
  /** What stands behind `*` or `**`. */
  readonly spreads: readonly PyNode[];
}

/** Reads the arguments of a call, or the bases of a class. */
export function argumentsOf(text: string, node: PyNode): Arguments {
  const positional: PyNode[] = [];
  const keywords = new Map<string, PyNode>();
  const spreads: PyNode[] = [];
  for (const group of commaGroups(childOf(node, 'ArgList')?.children ?? [])) {
    const [first, second, third] = group;
    if (first === undefined) continue;
    if ((first.name === '*' || first.name === '**') && second !== undefined) spreads.push(second);
    else if (second?.name === 'AssignOp' && third !== undefined) {
      keywords.set(text.slice(first.from, first.to), third);
    } else positional.push(first);
  }
  return { positional, keywords, spreads };
}

/** A parameter of a function. */
export interface Parameter {
  readonly name: string;
  readonly annotation: PyNode | undefined;
  readonly fallback: PyNode | undefined;
  readonly kind: 'plain' | 'keyword-only' | 'rest';
}

/** The parameters of a function, in their order. */
export function parametersOf(text: string, node: PyNode): readonly Parameter[] {
  const before = parameters.get(node);
  if (before !== undefined) return before;
  const found = readParameters(text, node);
  parameters.set(node, found);
  return found;
}

const parameters = new WeakMap<PyNode, readonly Parameter[]>();

function readParameters(text: string, node: PyNode): readonly Parameter[] {
  const found: Parameter[] = [];
  let kind: Parameter['kind'] = 'plain';
  for (const group of commaGroups(childOf(node, 'ParamList')?.children ?? [])) {
    const name = group.find((part) => part.name === 'VariableName');
    const isStar = group[0]?.name === '*' || group[0]?.name === '**';
    if (name !== undefined) {
      const annotation = group.find((part) => part.name === 'TypeDef')?.children[1];
      const equals = group.findIndex((part) => part.name === 'AssignOp');
      const fallback = equals < 0 ? undefined : group[equals + 1];
      const own = isStar ? 'rest' : kind;
      found.push({ name: text.slice(name.from, name.to), annotation, fallback, kind: own });
    }
    if (group[0]?.name === '*') kind = 'keyword-only';
  }
  return found;
}

/** The nodes between the brackets and commas of a list, comments left out. */
export function commaGroups(nodes: readonly PyNode[]): PyNode[][] {
  const groups: PyNode[][] = [[]];
  for (const node of nodes) {
    if (/^[()[\]{}]$/.test(node.name) || node.name === 'Comment') continue;
    if (node.name === ',') groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return groups.filter((group) => group.length > 0);
}
