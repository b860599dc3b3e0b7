import type { Span } from '@planproof/yaml-source';
import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';

/** A value of a TOML document, with where it stands. */
export type TomlNode = TomlTable | TomlArray | TomlScalar;

/** A table, inline or not. */
export interface TomlTable extends Span {
  readonly kind: 'table';
  /** In the order of the text. A map, so that `__proto__` is a key like any other. */
  readonly entries: Map<string, TomlNode>;
  /** Where the key of each entry begins, or the header of a table. */
  readonly starts: Map<string, number>;
}

/** An array of values or of tables. */
export interface TomlArray extends Span {
  readonly kind: 'array';
  readonly items: TomlNode[];
}

/** Anything else. The span of a string holds its quotes. */
export interface TomlScalar extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | Date;
}

/** A text as TOML: a table, or why it is none. */
export type TomlReading =
  | {
      readonly kind: 'document';
      readonly root: TomlTable;
      /** Where comments stand. */
      readonly comments: readonly Span[];
    }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly span: Span };

/** Reads TOML 1.0; of a byte order mark at the beginning only the offsets know. Bad input is a value. */
export function readToml(text: string): TomlReading {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  if (hasTooManyTokens(text))
    return {
      kind: 'unreadable',
      reason: 'Too many values in one file',
      span: { start: 0, end: 0 },
    };
  try {
    const program = parseTOML(shift === 0 ? text : text.slice(shift));
    const comments = program.comments.map(({ range: [start, end] }) => {
      return { start: start + shift, end: end + shift };
    });
    return { kind: 'document', root: new TreeBuilder(shift).build(program), comments };
  } catch (thrown) {
    if (thrown instanceof ParseError) {
      return { kind: 'unreadable', reason: thrown.message, span: spanOf(text, thrown, shift) };
    }
    // The parser recurses with the depth of the brackets.
    if (thrown instanceof RangeError)
      return {
        kind: 'unreadable',
        reason: 'Too many brackets inside each other, or a string that is too long',
        span: { start: 0, end: 0 },
      };
    throw thrown;
  }
}

/** Far above what locks hold without their files, and far below what the parser's tokens would exhaust a machine with. */
const MOST_TOKENS = 500_000;

function hasTooManyTokens(text: string): boolean {
  if (text.length <= MOST_TOKENS) return false;
  let count = 0;
  for (let at = 0; at < text.length; at++) if ('\n,=.[{#'.includes(text.charAt(at))) count++;
  return count > MOST_TOKENS;
}

/** The parser notices what is missing where the next thing begins. */
function spanOf(text: string, error: ParseError, shift: number): Span {
  let start = Math.min(error.index + shift, text.length);
  if (!/^(?:Unspecified|Unterminated)/.test(error.message))
    return { start, end: Math.min(start + 1, text.length) };
  while (start > 1 && /\s/.test(text.charAt(start - 1))) start--;
  return { start: start - 1, end: start };
}

class TreeBuilder {
  readonly #shift: number;

  constructor(shift: number) {
    this.#shift = shift;
  }

  build(program: AST.TOMLProgram): TomlTable {
    const root = this.#emptyTable(program);
    for (const each of program.body[0].body) {
      if (each.type === 'TOMLKeyValue') this.#assign(root, each);
      else this.#openTable(root, each);
    }
    return root;
  }

  #openTable(root: TomlTable, node: AST.TOMLTable): void {
    const names = node.key.keys.map(keyName);
    const last = names.pop() ?? '';
    const parent = this.#descend(root, names, node);
    const before = parent.entries.get(last);
    // Deeper headers may have made the table before.
    const isKnown = node.kind === 'standard' && before?.kind === 'table';
    const table = isKnown ? before : this.#emptyTable(node);
    if (node.kind === 'array' && before?.kind === 'array') before.items.push(table);
    else if (node.kind === 'array')
      this.#put(parent, last, node, { kind: 'array', items: [table], ...this.#span(node) });
    else this.#put(parent, last, node, table);
    for (const each of node.body) this.#assign(table, each);
  }

  #assign(table: TomlTable, node: AST.TOMLKeyValue): void {
    const names = node.key.keys.map(keyName);
    const last = names.pop() ?? '';
    this.#put(this.#descend(table, names, node), last, node, this.#value(node.value));
  }

  #put(table: TomlTable, name: string, node: AST.TOMLNode, value: TomlNode): void {
    table.entries.set(name, value);
    table.starts.set(name, node.range[0] + this.#shift);
  }

  #emptyTable(node: AST.TOMLNode): TomlTable {
    return { kind: 'table', entries: new Map(), starts: new Map(), ...this.#span(node) };
  }

  #descend(from: TomlTable, names: readonly string[], node: AST.TOMLNode): TomlTable {
    let table = from;
    for (const name of names) {
      let next = table.entries.get(name);
      if (next?.kind === 'array') next = next.items.at(-1);
      if (next?.kind !== 'table') {
        next = this.#emptyTable(node);
        this.#put(table, name, node, next);
      }
      table = next;
    }
    return table;
  }

  #value(node: AST.TOMLContentNode): TomlNode {
    const span = this.#span(node);
    if (node.type === 'TOMLValue') return { kind: 'scalar', value: node.value, ...span };
    if (node.type === 'TOMLArray')
      return { kind: 'array', items: node.elements.map((each) => this.#value(each)), ...span };
    const table = this.#emptyTable(node);
    for (const each of node.body) this.#assign(table, each);
    return table;
  }

  #span(node: AST.TOMLNode): Span {
    return { start: node.range[0] + this.#shift, end: node.range[1] + this.#shift };
  }
}

function keyName(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}
