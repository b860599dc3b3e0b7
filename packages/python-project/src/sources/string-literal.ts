import type { PyNode } from './python-tree.ts';

const simpleEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
};

/** The text of a string literal without replacements in it; nothing where it is of bytes. */
export function stringValue(text: string, node: PyNode): string | undefined {
  const parts = quotedParts(text, node);
  if (parts === undefined) return undefined;
  return unescapePart(text.slice(parts.from, parts.to), parts.raw);
}

/** Where the inside of a quoted literal begins and ends, and whether its backslashes stand for themselves. */
export function quotedParts(
  text: string,
  node: PyNode,
): { from: number; to: number; raw: boolean } | undefined {
  const source = text.slice(node.from, node.to);
  const prefix = /^[A-Za-z]*/.exec(source)?.[0] ?? '';
  if (/b/i.test(prefix)) return undefined;
  const rest = source.slice(prefix.length);
  const quote = rest.startsWith('"""') || rest.startsWith("'''") ? 3 : 1;
  if (rest.length < 2 * quote) return undefined;
  const from = node.from + prefix.length + quote;
  return { from, to: node.to - quote, raw: /r/i.test(prefix) };
}

/** What a piece of a literal means. An escape that is not among the plain ones stays as it stands. */
export function unescapePart(part: string, raw: boolean): string {
  if (raw || !part.includes('\\')) return part;
  return part.replace(
    /\\([\s\S])/g,
    (whole, character: string) => simpleEscapes[character] ?? whole,
  );
}
