/** Where something is being written in a block of YAML, told by indentation, so that it is known while the text is broken. */
export interface YamlPosition {
  /** The path of the mapping that a key would go into. List entries are all counted as 0. */
  readonly mapping: Path | undefined;
  /** The path of the value that is being written. */
  readonly value: Path | undefined;
  /** The keys that the mapping has besides the one that is being written. */
  readonly siblings: ReadonlySet<string>;
  /** Where the word begins that is being written. */
  readonly from: number;
}

export type Path = readonly (string | number)[];

/** A dash or a key in a line, by the column that it begins in. */
interface Token {
  readonly column: number;
  /** Nothing for a dash. */
  readonly key: string | undefined;
}

interface Line {
  readonly tokens: readonly Token[];
  /** The column after the dashes. */
  readonly content: number;
  /** Where what follows the key's colon begins, for a line that has a key. */
  readonly rest: number | undefined;
}

/** Tells where the offset stands in a text; nothing in comments, in flow mappings and in what is not YAML's block style. */
export function yamlPosition(text: string, offset: number): YamlPosition | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  if (/(^|\s)#/.test(before) || /["']/.test(before)) return undefined;
  const line = readLine(before);
  const above = text.slice(0, start).split('\n').slice(0, -1).map(readLine);
  const end = text.indexOf('\n', offset);
  const below =
    end < 0
      ? []
      : text
          .slice(end + 1)
          .split('\n')
          .map(readLine);
  const from = start + wordStart(before);
  const key = line.tokens.at(-1)?.key;
  if (line.rest !== undefined && key !== undefined) {
    const value = valueIn(before.slice(line.rest));
    if (value === undefined) return undefined;
    const mapping = pathAbove(line, above);
    return { mapping: undefined, value: [...mapping, key, ...value], siblings: new Set(), from };
  }
  const mapping = pathAbove(line, above);
  const isEntry = line.tokens.length > 0;
  return {
    mapping,
    value: isEntry ? mapping : undefined,
    siblings: siblingsOf(line.content, isEntry ? [] : above, below),
    from,
  };
}

/** What of a value's path its own text adds: nothing, or an entry where a flow list has begun. */
function valueIn(written: string): Path | undefined {
  if (/[{}]/.test(written)) return undefined;
  const depth = written.split('[').length - written.split(']').length;
  return depth < 0 ? undefined : new Array<number>(depth).fill(0);
}

function wordStart(before: string): number {
  return before.length - (/[A-Za-z0-9_.-]*$/.exec(before)?.[0].length ?? 0);
}

function readLine(text: string): Line {
  const [, indent = '', dashes = ''] = /^( *)((?:- +|-$)*)/.exec(text) ?? [];
  const content = indent.length + dashes.length;
  const tokens: Token[] = [...dashes.matchAll(/-/g)].map(({ index }) => ({
    column: indent.length + index,
    key: undefined,
  }));
  const [whole, name] =
    /^([A-Za-z0-9_.-]+|"[^"]*"|'[^']*'):(?=\s|$)\s*/.exec(text.slice(content)) ?? [];
  if (whole === undefined || name === undefined) return { tokens, content, rest: undefined };
  const key = name.replace(/^["']|["']$/g, '');
  return { tokens: [...tokens, { column: content, key }], content, rest: content + whole.length };
}

/** The path to what stands in a line, from the lines above it, read upwards. */
function pathAbove({ tokens, content }: Line, above: readonly Line[]): Path {
  const path: (string | number)[] = [];
  let limit = content;
  let inList = false;
  const climb = (token: Token) => {
    const { column, key } = token;
    if (key === undefined ? column >= limit : column > limit || (column === limit && !inList))
      return;
    path.unshift(key ?? 0);
    limit = column;
    inList = key === undefined;
  };
  for (const token of tokens.filter(({ column }) => column < content).reverse()) climb(token);
  for (const line of [...above].reverse()) {
    if (limit === 0 && !inList) break;
    for (const token of [...line.tokens].reverse()) climb(token);
  }
  return path;
}

/** The keys of the mapping whose keys begin in a column. */
function siblingsOf(column: number, above: readonly Line[], below: readonly Line[]): Set<string> {
  const keys = new Set<string>();
  for (const lines of [[...above].reverse(), below]) {
    const upwards = lines !== below;
    for (const { tokens } of lines) {
      const [first] = tokens;
      if (first === undefined) continue;
      const own = tokens.find((token) => token.column === column && token.key !== undefined);
      const leaves = first.column < column;
      if (own?.key !== undefined && (upwards || !leaves)) keys.add(own.key);
      if (leaves) break;
    }
  }
  return keys;
}
