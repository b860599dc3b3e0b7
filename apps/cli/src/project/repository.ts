import { resolve } from 'node:path';
import {
  type DefinedFixture,
  featureDirectory,
  findFeatureId,
  fixturesIn,
  type NeedyFeature,
  needyFeature,
  type PathKind,
} from '@planproof/lint';
import type { ProjectFiles } from '@planproof/python-project';
import type { Directories } from '../directories.ts';
import type { FileSystem } from '../io.ts';
import { isSystemError } from '../system-error.ts';
import { LARGEST_LOCK, readText } from './read-text.ts';
import { RepositoryTree } from './repository-tree.ts';

/** Nearly every feature file has its id within so many bytes. */
const HEAD = 512;

const YAML_FILE = /\.ya?ml$/;

/** A repository on the disk. What is once read of it is kept, so it is good for one run. */
export class Repository {
  readonly root: string;
  readonly #fs: FileSystem;
  readonly #tree: RepositoryTree;
  readonly #featureIds = new Map<string, ReadonlyMap<string, readonly string[]>>();
  #taskFiles: ReadonlyMap<string, readonly string[]> | undefined;
  #features: readonly NeedyFeature[] | undefined;
  #fixtures: { readonly known: readonly DefinedFixture[] | undefined } | undefined;

  /** @param root the absolute path of its root */
  constructor(root: string, fs: FileSystem, directories: Directories) {
    this.root = root;
    this.#fs = fs;
    this.#tree = new RepositoryTree(root, fs, directories);
  }

  kindOf(path: string): PathKind {
    return this.#tree.find(path).kind;
  }

  kindBeyond(path: string): Exclude<PathKind, 'outside'> {
    const { kind } = this.#tree.find(path);
    if (kind !== 'outside') return kind;
    if (path.includes('\0')) return 'missing';
    try {
      const status = this.#fs.statSync(resolve(this.root, path), { throwIfNoEntry: false });
      if (status === undefined) return 'missing';
      return status.isDirectory() ? 'directory' : 'file';
    } catch (thrown) {
      if (isSystemError(thrown)) return 'unknown';
      throw thrown;
    }
  }

  read(path: string, bytes?: number): string | undefined {
    const { kind, real } = this.#tree.find(path);
    return kind === 'file' ? readText(real, bytes, this.#fs) : undefined;
  }

  list(directory: string): string[] {
    return [...this.#tree.names(directory)].sort();
  }

  taskFilesNamed(name: string): readonly string[] {
    this.#taskFiles ??= this.#findTaskFiles();
    return this.#taskFiles.get(name) ?? [];
  }

  /** The feature files of a directory that have an id, sorted. */
  featuresWithId(id: string, directory: string): readonly string[] {
    const known = this.#featureIds.get(directory) ?? this.#findFeatureIds(directory);
    this.#featureIds.set(directory, known);
    return known.get(id) ?? [];
  }

  /**
   * The fixtures of the repository's own files; nothing where one of them cannot be read.
   *
   * @param shown how reports name a path
   */
  fixtures(shown: (path: string) => string): readonly DefinedFixture[] | undefined {
    this.#fixtures ??= { known: this.#findFixtures(shown) };
    return this.#fixtures.known;
  }

  /** The features of the repository that need fixtures. */
  features(): readonly NeedyFeature[] {
    this.#features ??= this.#findFeatures();
    return this.#features;
  }

  /**
   * The files as the reader of Python projects looks at them: locks may be longer than what people write, and a link to a
   * directory, which could lead in a circle, is none.
   */
  get files(): ProjectFiles {
    return {
      kindOf: (path) => {
        const { kind, real } = this.#tree.find(path);
        return kind === 'directory' && path !== '' && !isPlain(real, path) ? 'link' : kind;
      },
      list: (directory) => this.list(directory),
      read: (path, bytes) => {
        const { kind, real } = this.#tree.find(path);
        return kind === 'file' ? readText(real, bytes, this.#fs, LARGEST_LOCK) : undefined;
      },
    };
  }

  #findTaskFiles(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    const pending = ['tasks'];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      for (const name of this.#tree.names(at)) {
        const path = `${at}/${name}`;
        const { kind, real } = this.#tree.find(path);
        // A link to a directory could lead in a circle; the directory itself is met where it is.
        if (kind === 'directory' && isPlain(real, path)) pending.push(path);
        else if (kind === 'file') append(found, name, path);
      }
    }
    for (const paths of found.values()) paths.sort();
    return found;
  }

  #findFeatureIds(directory: string): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const name of this.list(directory).filter((each) => YAML_FILE.test(each))) {
      const path = directory === '' ? name : `${directory}/${name}`;
      const id = this.#featureIdOf(path);
      if (id !== undefined) append(found, id, path);
    }
    return found;
  }

  #featureIdOf(path: string): string | undefined {
    const found = findFeatureId(this.read(path, HEAD) ?? '');
    return (found ?? findFeatureId(this.read(path) ?? ''))?.id;
  }

  #findFeatures(): NeedyFeature[] {
    const files = this.list(featureDirectory).filter((name) => YAML_FILE.test(name));
    return files.flatMap((name) => {
      const path = `${featureDirectory}/${name}`;
      return needyFeature(this.read(path) ?? '', path) ?? [];
    });
  }

  #findFixtures(shown: (path: string) => string): readonly DefinedFixture[] | undefined {
    const directory = '.guardkit/fixtures';
    const files = this.list(directory).filter((name) => YAML_FILE.test(name));
    const lists = files.map((name) => {
      const path = `${directory}/${name}`;
      const text = this.read(path);
      return text === undefined ? undefined : fixturesIn(text, shown(path));
    });
    return together(lists);
  }
}

/** All of them; nothing where some are not known. */
export function together<T>(
  lists: readonly (readonly T[] | undefined)[],
): readonly T[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known.length === lists.length ? known.flat() : undefined;
}

/** Whether a directory is where its path says, and not somewhere that a link leads to. */
function isPlain(real: string, path: string): boolean {
  return real.replaceAll('\\', '/').endsWith(`/${path}`);
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
