import type { Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { type Directories, isListed } from './directories.ts';
import { type IgnoreScope, isIgnored, scopeAbove, scopeOf } from './ignore-rules.ts';
import type { FileSystem } from './io.ts';
import type { SystemError } from './system-error.ts';

/** What a walk meets. */
export type Met =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly error: SystemError };

/** Never entered: they hold other people's files, and many. */
const closed: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** A directory yet to be read, with the rules that hold in it before its own. */
interface Pending {
  readonly path: string;
  readonly outer: IgnoreScope | undefined;
}

/**
 * Finds the YAML files below a directory that git does not ignore. Symbolic links are followed to files, not to
 * directories, so that there are no circles.
 *
 * @param isExcluded whether a file, or all of a directory, is left out besides, by its absolute path
 */
export function* walk(
  directory: string,
  fs: FileSystem,
  directories: Directories,
  isExcluded: (path: string) => boolean = () => false,
): Generator<Met> {
  const pending: Pending[] = [{ path: directory, outer: scopeAbove(directory, fs) }];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const { path, outer } = at;
    const entries = directories.list(path);
    if (!isListed(entries)) {
      yield { kind: 'unreadable', path, error: entries };
      continue;
    }
    const hasRules = entries.some(({ name }) => name === '.gitignore');
    const scope = hasRules ? scopeOf(path, join(path, '.gitignore'), outer, fs) : outer;
    const above = path.endsWith(sep) ? path : path + sep;
    for (const entry of entries) {
      if (!entry.isDirectory() && !isYaml(entry.name)) continue;
      const below = above + entry.name;
      if (entry.isDirectory()) {
        if (closed.has(entry.name) || isIgnored(scope, below, true) || isExcluded(below)) continue;
        pending.push({ path: below, outer: scope });
      } else if (
        isFile(entry, below, fs) &&
        !isIgnored(scope, below, false) &&
        !isExcluded(below)
      ) {
        yield { kind: 'file', path: below };
      }
    }
  }
}

function isYaml(name: string): boolean {
  return name.endsWith('.yaml') || name.endsWith('.yml');
}

function isFile(entry: Dirent, path: string, fs: FileSystem): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return fs.statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
