import type { PyNode } from './python-tree.ts';

interface Imported {
  readonly local: string;
  readonly module: string;
  readonly name: string | undefined;
}

/** What an import statement binds: `import a.b` binds `a`, to the module `a`. */
export function importsOf(text: string, node: PyNode): Imported[] {
  const words = node.children.map((child) => text.slice(child.from, child.to));
  if (words[0] === 'from') return fromImports(words);
  const found: Imported[] = [];
  for (const item of splitWords(words.slice(1))) {
    const as = item.indexOf('as');
    const dotted = (as < 0 ? item : item.slice(0, as)).join('');
    const first = item[0];
    if (first === undefined) continue;
    const local = as < 0 ? first : item[as + 1];
    if (local !== undefined)
      found.push({ local, module: as < 0 ? first : dotted, name: undefined });
  }
  return found;
}

function fromImports(words: readonly string[]): Imported[] {
  const at = words.indexOf('import');
  if (at < 0) return [];
  const module = words.slice(1, at).join('');
  const names = words
    .slice(at + 1)
    .filter((word) => word !== '(' && word !== ')' && !word.startsWith('#'));
  return splitWords(names).flatMap((item) => {
    const name = item[0];
    if (name === undefined) return [];
    return [{ local: item[1] === 'as' ? (item[2] ?? name) : name, module, name }];
  });
}

function splitWords(words: readonly string[]): string[][] {
  const items: string[][] = [[]];
  for (const word of words) {
    if (word === ',') items.push([]);
    else if (!word.startsWith('#')) items.at(-1)?.push(word);
  }
  return items.filter((item) => item.length > 0);
}
