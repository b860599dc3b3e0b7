import { findFeatureId } from './feature-id.ts';
import { fixtureNamesIn } from './fixture-names.ts';
import type { GherkinReader } from './gherkin-reader.ts';
import type { PathKind, Project } from './project.ts';
import { baseName, directoryOf, normalizePath } from './repo-path.ts';

/** What else there is to know of a repository in memory. */
export interface MemoryProjectOptions {
  /** The path of the linted file. */
  readonly path?: string | undefined;
  readonly readScenarios?: GherkinReader | undefined;
  /** Paths that are symbolic links out of the repository. */
  readonly linksOut?: readonly string[];
  /** The directories beside the repository, such as `../api`; where they are not given, nothing is known of them. */
  readonly beside?: readonly string[];
}

/** A repository that consists of texts, for tests and for where there is no disk. */
export function memoryProject(
  files: Readonly<Record<string, string>>,
  options: MemoryProjectOptions = {},
): Project {
  const texts = new Map(Object.entries(files));
  const paths = [...texts.keys()].sort();
  const directories = directoriesOf(paths);
  const kindOf = (path: string): PathKind => {
    const normal = normalizePath(path);
    if (normal === undefined || leadsOut(normal, options.linksOut ?? [])) return 'outside';
    if (texts.has(normal)) return 'file';
    return directories.has(normal) ? 'directory' : 'missing';
  };
  const path = options.path === undefined ? undefined : normalizePath(options.path);
  return {
    path,
    kindOf,
    kindBeyond(beyond) {
      const kind = kindOf(beyond);
      if (kind !== 'outside') return kind;
      if (options.beside === undefined) return 'unknown';
      return options.beside.includes(beyond) ? 'directory' : 'missing';
    },
    read: (file, bytes) =>
      kindOf(file) === 'file' ? texts.get(normalizePath(file) ?? '')?.slice(0, bytes) : undefined,
    list: (directory) => [...(directories.get(normalizePath(directory) ?? '..') ?? [])].sort(),
    taskFilesNamed: (name) =>
      paths.filter((file) => file.startsWith('tasks/') && baseName(file) === name),
    featuresWithId: (id) =>
      path === undefined ? [] : paths.filter((file) => isTwin(file, path, texts.get(file), id)),
    fixtureNames() {
      const names = paths
        .filter((file) => /^\.guardkit\/fixtures\/[^/]+\.ya?ml$/.test(file))
        .map((file) => fixtureNamesIn(texts.get(file) ?? ''));
      const known = names.filter((list) => list !== undefined);
      return known.length === names.length ? known.flat() : undefined;
    },
    displayPath: (shown) => shown,
    readScenarios: options.readScenarios,
  };
}

/** The names in every directory; every directory above a file is one. */
function directoriesOf(paths: readonly string[]): Map<string, Set<string>> {
  const directories = new Map<string, Set<string>>([['', new Set()]]);
  for (const path of paths) {
    for (let at = path; at !== ''; at = directoryOf(at)) {
      const parent = directoryOf(at);
      const names = directories.get(parent) ?? new Set();
      directories.set(parent, names.add(baseName(at)));
    }
  }
  return directories;
}

function leadsOut(path: string, linksOut: readonly string[]): boolean {
  return linksOut.some((link) => path === link || path.startsWith(`${link}/`));
}

function isTwin(file: string, linted: string, text: string | undefined, id: string): boolean {
  if (file === linted || directoryOf(file) !== directoryOf(linted)) return false;
  return /\.ya?ml$/.test(file) && text !== undefined && findFeatureId(text)?.id === id;
}
