import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { FileSystem } from './io.ts';
import { repositoryRoot } from './repository-root.ts';

/** The rules of one `.gitignore` file, and those above it, which hold where these say nothing. */
export interface IgnoreScope {
  /** The directory that the rules belong to, with `/` at the end. */
  readonly base: string;
  readonly rules: Ignore;
  readonly outer: IgnoreScope | undefined;
}

/** The rules that hold in a directory before its own: those of the directories above it, up to the repository's root. */
export function scopeAbove(directory: string, fs: FileSystem): IgnoreScope | undefined {
  const root = repositoryRoot(directory, fs);
  if (root === undefined) return undefined;
  let scope = scopeOf(root, join(root, '.git', 'info', 'exclude'), undefined, fs);
  const above: string[] = [];
  for (let at = directory; at !== root; at = dirname(at)) above.push(dirname(at));
  for (const parent of above.reverse())
    scope = scopeOf(parent, join(parent, '.gitignore'), scope, fs);
  return scope;
}

/** The scope of a directory with the rules of a file; the outer one where the file is not there or cannot be read. */
export function scopeOf(
  directory: string,
  file: string,
  outer: IgnoreScope | undefined,
  fs: FileSystem,
): IgnoreScope | undefined {
  const text = readRules(file, fs);
  if (text === undefined) return outer;
  const base = toSlashes(directory).replace(/\/?$/, '/');
  return { base, rules: ignore({ ignorecase: false }).add(text), outer };
}

/** Whether the rules leave an entry out. The innermost rules that say anything about it decide. */
export function isIgnored(
  scope: IgnoreScope | undefined,
  path: string,
  isDirectory: boolean,
): boolean {
  const entry = toSlashes(path);
  for (let at = scope; at !== undefined; at = at.outer) {
    const inner = entry.slice(at.base.length);
    const { ignored, unignored } = at.rules.test(isDirectory ? `${inner}/` : inner);
    if (unignored) return false;
    if (ignored && !parentIgnored(at.rules, inner)) return true;
  }
  return false;
}

/** Rules that would leave out the whole directory have been overruled: by inner rules, or by naming it. */
function parentIgnored(rules: Ignore, inner: string): boolean {
  const slash = inner.lastIndexOf('/');
  return slash !== -1 && rules.ignores(inner.slice(0, slash + 1));
}

function readRules(file: string, fs: FileSystem): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
