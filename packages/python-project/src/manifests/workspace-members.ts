import type { ProjectFiles } from '../project-files.ts';
import { joinPath } from '../repository-path.ts';

/** Patterns that match more are mistakes, or meant to exhaust the reader. */
const MOST = 500;

/**
 * The folders that the patterns of a uv workspace name: `packages/*`, `libs/api`. Only `*` within a name is understood, and
 * `**` as one folder.
 */
export function matchingFolders(
  files: ProjectFiles,
  folder: string,
  patterns: readonly string[],
): readonly string[] {
  return [...new Set(patterns.flatMap((pattern) => expand(files, folder, pattern)))].slice(0, MOST);
}

function expand(files: ProjectFiles, folder: string, pattern: string): readonly string[] {
  let folders: readonly string[] = [folder];
  for (const part of pattern.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') return [];
    folders = folders.flatMap((each) => step(files, each, part)).slice(0, MOST);
  }
  return folders.filter((each) => files.kindOf(each) === 'directory');
}

function step(files: ProjectFiles, folder: string, part: string): readonly string[] {
  if (!part.includes('*')) return [joinPath(folder, part)];
  const pieces = part.split(/\*+/);
  return files
    .list(folder)
    .filter((name) => !name.startsWith('.') && fits(name, pieces))
    .map((name) => joinPath(folder, name));
}

/** Whether a name consists of the pieces with anything between them. */
function fits(name: string, pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.pop() ?? '';
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= name.length - last.length;
}
