import type { Span } from '@planproof/yaml-source';
import type { TextFile } from '../text-file.ts';
import type { TomlString } from './toml-lookup.ts';

const BLOCK = /^[ \t]*(?:#[ \t]*)?\{%/m;
const BRACES = /\{\{|\{%/;

/**
 * Where a file that could not be read otherwise shows that it is a template of Cookiecutter or Copier: a block at the beginning
 * of a line, or braces anywhere. Nothing where it is none.
 */
export function jinjaIn(file: TextFile): Span | undefined {
  const found = BLOCK.exec(file.text) ?? BRACES.exec(file.text);
  if (found !== null) return { start: found.index, end: found.index + found[0].length };
  return jinjaInPath(file);
}

/**
 * Where a file that is TOML nevertheless shows that it is a template: in its path, in comments, or in its name. Other strings may
 * hold templates of tools, for change logs and the like.
 */
export function jinjaInToml(
  file: TextFile,
  comments: readonly Span[],
  names: readonly TomlString[],
): Span | undefined {
  const comment = comments.find(({ start, end }) => /^#\s*\{%/.test(file.text.slice(start, end)));
  const name = names.find(({ value }) => BRACES.test(value));
  return comment ?? name ?? jinjaInPath(file);
}

function jinjaInPath(file: TextFile): Span | undefined {
  const { contentStart } = file;
  return BRACES.test(file.path) ? { start: contentStart, end: contentStart } : undefined;
}
