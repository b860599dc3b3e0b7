import type { Span } from '@planproof/yaml-source';
import type { TextFile } from '../text-file.ts';

const BLOCK = /^[ \t]*(?:#[ \t]*)?\{%/m;
const BRACES = /\{\{|\{%/;

/**
 * Where a file shows that it is a template of Cookiecutter or Copier: in its path, as a block at the beginning of a line, or in
 * a name. Nothing where it is none: settings of tools hold templates of their own.
 *
 * @param names the names in the file; nothing where it could not be read, and braces anywhere show it
 */
export function isJinja(file: TextFile, names: readonly string[] | undefined): Span | undefined {
  const block = BLOCK.exec(file.text);
  if (block !== null) return { start: block.index, end: block.index + block[0].length };
  const { contentStart } = file;
  if (BRACES.test(file.path)) return { start: contentStart, end: contentStart };
  if (names !== undefined && !names.some((name) => BRACES.test(name))) return undefined;
  const braces = BRACES.exec(file.text);
  return braces === null ? undefined : { start: braces.index, end: braces.index + 2 };
}
