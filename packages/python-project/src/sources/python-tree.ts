import { parser } from '@lezer/python';

/**
 * A node of a Python syntax tree, named as `@lezer/python` names it: `CallExpression`, `String`. Tokens such as `(` are nodes as
 * well; what the parser could not fit in is left out.
 */
export interface PyNode {
  readonly name: string;
  /** Offsets in UTF-16 code units. */
  readonly from: number;
  readonly to: number;
  readonly parent: PyNode | undefined;
  readonly children: readonly PyNode[];
  /** Its place among the children of its parent. */
  readonly index: number;
}

interface Growing extends PyNode {
  readonly children: Growing[];
}

/** A Python source as a tree, and whether all of it was understood. */
export interface PyTree {
  readonly root: PyNode;
  readonly hasErrors: boolean;
}

/** Parses Python. Never throws, and needs no stack for deep nesting; a text with faults gives the tree of what is left. */
export function parsePython(text: string): PyTree {
  // A byte order mark is no part of the source; a line break in its place keeps the offsets.
  const source = text.startsWith('\ufeff') ? `\n${text.slice(1)}` : text;
  const cursor = parser.parse(source).cursor();
  const root: Growing = {
    name: 'Script',
    from: 0,
    to: text.length,
    parent: undefined,
    children: [],
    index: 0,
  };
  const open = [root];
  let hasErrors = false;
  let entered = cursor.firstChild();
  while (entered && open.length > 0) {
    const parent = open.at(-1) ?? root;
    const { name, from, to } = cursor;
    if (cursor.type.isError && isFault(source, parent, from, to)) hasErrors = true;
    const index = parent.children.length;
    const node: Growing = { name, from, to, parent, children: [], index };
    parent.children.push(node);
    if (cursor.firstChild()) {
      open.push(node);
      continue;
    }
    while (!cursor.nextSibling()) {
      cursor.parent();
      open.pop();
      if (open.length === 0) break;
    }
    entered = open.length > 0;
  }
  return { root, hasErrors };
}

/**
 * Whether a place that the parser did not understand is a fault of the source. It does not know `yield` without a value and
 * several items in brackets behind `with`, which are good Python, and may stumble over a line break.
 */
function isFault(source: string, parent: PyNode, from: number, to: number): boolean {
  if (from === to || source.slice(from, to).trim() === '') return false;
  for (let node: PyNode | undefined = parent, up = 0; node && up < 4; node = node.parent, up += 1) {
    if (node.name === 'WithStatement') return false;
  }
  return true;
}

/** The first child of one of the names. */
export function childOf(node: PyNode, ...names: readonly string[]): PyNode | undefined {
  return node.children.find((child) => names.includes(child.name));
}

/** The children that are not punctuation, keywords or comments. */
export function partsOf(node: PyNode): readonly PyNode[] {
  return node.children.filter((child) => /^[A-Z]/.test(child.name) && child.name !== 'Comment');
}

/** All nodes below a node, itself first, in the order of the text. */
export function* nodesWithin(node: PyNode): Generator<PyNode> {
  const waiting: PyNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}
