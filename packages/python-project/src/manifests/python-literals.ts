import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';
import type { Span } from '@planproof/yaml-source';
import type { TextFile } from '../text-file.ts';

/** A string in Python code, with where it stands. */
export interface PythonString extends Span {
  readonly value: string;
}

/** A Python file, as far as literals in it are looked at. Nothing of it is run. */
export class PythonLiterals {
  readonly #text: string;
  readonly #shift: number;
  readonly #top: SyntaxNode;
  #assigned: ReadonlyMap<string, SyntaxNode | undefined> | undefined;

  constructor(file: TextFile) {
    this.#shift = file.contentStart;
    this.#text = file.text.slice(this.#shift);
    this.#top = parser.parse(this.#text).topNode;
  }

  /**
   * The keyword arguments of calls of functions of this name, however they are reached: `setup(…)`, `setuptools.setup(…)`. Those of a
   * literal dictionary behind `**` are among them; of another one it stands under `**`.
   */
  keywordsOf(name: string): ReadonlyMap<string, SyntaxNode> {
    const keywords = new Map<string, SyntaxNode>();
    for (const call of this.#calls(name)) {
      for (const [keyword, value] of this.#keywords(call)) keywords.set(keyword, value);
    }
    return keywords;
  }

  /** The literal strings among the positional arguments of each call of functions of this name. */
  positionalStringsOf(name: string): readonly (readonly PythonString[])[] {
    return this.#calls(name).map((call) =>
      childrenOf(call.getChild('ArgList'), true).flatMap((each, i, all) =>
        each.name === 'String' && all[i - 1]?.name !== 'AssignOp' ? (this.#string(each) ?? []) : [],
      ),
    );
  }

  /** All strings in the file that a pattern matches. */
  stringsLike(pattern: RegExp): readonly PythonString[] {
    return this.#nodes('String')
      .map((node) => this.#string(node))
      .filter((each) => each !== undefined)
      .filter(({ value }) => pattern.test(value));
  }

  /** A list, tuple or set of strings, written out or as the one value of a name. Nothing where it is anything else. */
  list(node: SyntaxNode, depth = 0): readonly PythonString[] | undefined {
    const { name } = node;
    if (name === 'VariableName') return this.#resolved(node, depth, (it, at) => this.list(it, at));
    const text = this.#string(node);
    if (text !== undefined) return [text];
    if (name === 'BinaryExpression') return this.#sum(node, depth);
    if (name === 'ParenthesizedExpression') return this.#allOf(childrenOf(node), depth);
    if (!/^(?:Array|Tuple|Set)Expression$/.test(name)) return undefined;
    return this.#allOf(childrenOf(node), depth);
  }

  /** A dictionary whose keys are strings: its entries, with those that are stored in it later. */
  dictionary(node: SyntaxNode, depth = 0): readonly (readonly [string, SyntaxNode])[] | undefined {
    if (node.name === 'VariableName') {
      const first = this.#resolved(node, depth, (it, at) => this.dictionary(it, at));
      return first && [...first, ...this.#storedIn(this.#slice(node))];
    }
    if (node.name !== 'DictionaryExpression') return undefined;
    const parts = childrenOf(node);
    const entries: (readonly [string, SyntaxNode])[] = [];
    for (let i = 0; i + 1 < parts.length; i += 2) {
      const [key, value] = [parts[i], parts[i + 1]];
      const text = key === undefined ? undefined : this.#string(key);
      if (text === undefined || value === undefined) return undefined;
      entries.push([text.value, value]);
    }
    return entries;
  }

  #allOf(nodes: readonly SyntaxNode[], depth: number): readonly PythonString[] | undefined {
    if (depth > DEEPEST) return undefined;
    const lists = nodes.map((each) => this.list(each, depth + 1));
    return lists.includes(undefined) ? undefined : lists.flatMap((each) => each ?? []);
  }

  #sum(node: SyntaxNode, depth: number): readonly PythonString[] | undefined {
    const operator = node.getChild('ArithOp');
    const isSum = operator !== null && this.#slice(operator) === '+';
    return isSum ? this.#allOf(childrenOf(node), depth) : undefined;
  }

  #resolved<T>(
    node: SyntaxNode,
    depth: number,
    read: (value: SyntaxNode, depth: number) => T | undefined,
  ): T | undefined {
    this.#assigned ??= this.#findAssigned();
    const value = this.#assigned.get(this.#slice(node));
    return value === undefined || depth > DEEPEST ? undefined : read(value, depth + 1);
  }

  /** Names that are assigned once in the file; nothing for those that are several times. */
  #findAssigned(): ReadonlyMap<string, SyntaxNode | undefined> {
    const assigned = new Map<string, SyntaxNode | undefined>();
    for (const node of [...this.#nodes('AssignStatement'), ...this.#nodes('UpdateStatement')]) {
      const [target, ...rest] = childrenOf(node).filter((each) => each.name !== 'TypeDef');
      if (target?.name !== 'VariableName') continue;
      const name = this.#slice(target);
      const only = node.name === 'AssignStatement' && !assigned.has(name) && rest.length === 1;
      assigned.set(name, only ? rest[0] : undefined);
    }
    return assigned;
  }

  /** `name["key"] = value`, anywhere in the file. */
  #storedIn(name: string): readonly (readonly [string, SyntaxNode])[] {
    return this.#nodes('AssignStatement').flatMap((node) => {
      const [target, value] = childrenOf(node);
      const [owner, key] = target?.name === 'MemberExpression' ? childrenOf(target) : [];
      if (!owner || !key || !value || this.#slice(owner) !== name) return [];
      const text = this.#string(key)?.value;
      return text === undefined ? [] : [[text, value] as const];
    });
  }

  #calls(name: string): readonly SyntaxNode[] {
    return this.#nodes('CallExpression').filter((call) => {
      const callee = call.firstChild;
      return callee !== null && this.#slice(callee).split('.').at(-1)?.trim() === name;
    });
  }

  #keywords(call: SyntaxNode): readonly (readonly [string, SyntaxNode])[] {
    const parts = childrenOf(call.getChild('ArgList'), true);
    return parts.flatMap((each, i) => {
      const [name, value] = [parts[i - 1], parts[i + 1]];
      if (value === undefined) return [];
      if (each.name === '**') return this.dictionary(value) ?? [['**', value] as const];
      const isKeyword = each.name === 'AssignOp' && name?.name === 'VariableName';
      return isKeyword ? [[this.#slice(name), value] as const] : [];
    });
  }

  #nodes(name: string): readonly SyntaxNode[] {
    const found: SyntaxNode[] = [];
    this.#top.cursor().iterate((each) => {
      if (each.name === name) found.push(each.node);
    });
    return found;
  }

  #string(node: SyntaxNode): PythonString | undefined {
    const span = { start: node.from + this.#shift, end: node.to + this.#shift };
    if (node.name === 'ContinuedString') {
      const parts = childrenOf(node).map((each) => this.#string(each)?.value);
      return parts.includes(undefined) ? undefined : { value: parts.join(''), ...span };
    }
    if (node.name !== 'String') return undefined;
    const match = /^[ru]?("""|'''|"|')(.*)\1$/is.exec(this.#slice(node));
    const value = match?.[2];
    return value === undefined || value.includes('\\') ? undefined : { value, ...span };
  }

  #slice(node: SyntaxNode): string {
    return this.#text.slice(node.from, node.to);
  }
}

const DEEPEST = 20;
const PUNCTUATION = new Set(['(', ')', '[', ']', '{', '}', ',', ':', 'Comment', 'ArithOp']);

function childrenOf(node: SyntaxNode | null, withOperators = false): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node?.firstChild; child; child = child.nextSibling) {
    const isOperator = child.name === 'AssignOp' && !withOperators;
    if (!PUNCTUATION.has(child.name) && !isOperator) children.push(child);
  }
  return children;
}
