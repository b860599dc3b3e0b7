import type { ProjectFiles, PythonProject } from '@planproof/python-project';
import { findFeatureId } from './feature-id.ts';
import { type DefinedFixture, fixturesIn } from './fixture-file.ts';
import type { GherkinReader } from './gherkin-reader.ts';
import { isFeaturePath, needyFeature } from './needy-feature.ts';
import type { PathKind, Project } from './project.ts';
import type { PythonFacts, PythonReader } from './python-reader.ts';
import { baseName, directoryOf, normalizePath } from './repo-path.ts';

/** What reads the files of a repository that are no YAML; each is loaded only where it is needed. */
export interface ProjectReaders {
  readonly readScenarios?: GherkinReader | undefined;
  readonly readPython?: PythonReader | undefined;
}

/** What else there is to know of a repository in memory. */
export interface MemoryProjectOptions extends ProjectReaders {
  /** The path of the linted file. */
  readonly path?: string | undefined;
  /** What the configuration says of the Python project. */
  readonly facts?: PythonFacts | undefined;
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
  const own: ProjectFiles = {
    kindOf,
    read: (file, bytes) =>
      kindOf(file) === 'file' ? texts.get(normalizePath(file) ?? '')?.slice(0, bytes) : undefined,
    list: (directory) => [...(directories.get(normalizePath(directory) ?? '..') ?? [])].sort(),
  };
  return {
    path,
    kindOf,
    kindBeyond(beyond) {
      const kind = kindOf(beyond);
      if (kind !== 'outside') return kind;
      if (options.beside === undefined) return 'unknown';
      return options.beside.includes(beyond) ? 'directory' : 'missing';
    },
    read: own.read,
    list: own.list,
    taskFilesNamed: (name) =>
      paths.filter((file) => file.startsWith('tasks/') && baseName(file) === name),
    featuresWithId: (id) =>
      path === undefined ? [] : paths.filter((file) => isTwin(file, path, texts.get(file), id)),
    fixtures: () => fixturesOf(paths, texts),
    features: () =>
      paths
        .filter(isFeaturePath)
        .flatMap((file) => needyFeature(texts.get(file) ?? '', file) ?? []),
    displayPath: (shown) => shown,
    readScenarios: options.readScenarios,
    python: pythonOf(own, options),
  };
}

function fixturesOf(
  paths: readonly string[],
  texts: ReadonlyMap<string, string>,
): readonly DefinedFixture[] | undefined {
  const lists = paths
    .filter((file) => /^\.guardkit\/fixtures\/[^/]+\.ya?ml$/.test(file))
    .map((file) => fixturesIn(texts.get(file) ?? '', file));
  const known = lists.filter((list) => list !== undefined);
  return known.length === lists.length ? known.flat() : undefined;
}

/** The Python project is read when it is first asked for. */
function pythonOf(
  files: ProjectFiles,
  { readPython, facts = {} }: MemoryProjectOptions,
): Project['python'] {
  if (readPython === undefined) return undefined;
  let read: PythonProject | undefined;
  return () => {
    read ??= readPython(files, facts);
    return read;
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
