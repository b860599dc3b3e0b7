import { dirname, isAbsolute, join, sep } from 'node:path';
import { fixtureNamesIn, type GherkinReader, type Project } from '@planproof/lint';
import type { Directories } from '../directories.ts';
import { displayPath } from '../display-path.ts';
import type { Io } from '../io.ts';
import { RootFinder } from './find-root.ts';
import { readText } from './read-text.ts';
import { Repository } from './repository.ts';

/** The repositories of the files that a run checks. */
export class Projects {
  readonly #io: Io;
  readonly #directories: Directories;
  readonly #roots: RootFinder;
  readonly #repositories = new Map<string, Repository>();
  readonly #fixtureFiles: readonly string[];
  readonly #root: string | undefined;
  #moreFixtures: { readonly names: readonly string[] | undefined } | undefined;
  #readScenarios: GherkinReader | undefined;

  /**
   * @param fixtureFiles the absolute paths of fixture files that belong to every repository, besides its own
   * @param root the absolute path of the root of every file below it; it is looked for where there is none
   */
  constructor(
    io: Io,
    directories: Directories,
    fixtureFiles: readonly string[] = [],
    root?: string,
  ) {
    this.#io = io;
    this.#directories = directories;
    this.#fixtureFiles = fixtureFiles;
    this.#root = root;
    this.#roots = new RootFinder(io.fs);
  }

  /**
   * The repository around a file: of a file in no repository, the working directory.
   *
   * @param name the absolute path; a text that is in no file goes by a name that is none
   */
  around(name: string): Project {
    const { cwd } = this.#io;
    const file = isAbsolute(name) ? name : undefined;
    const root = this.#rootOf(file ?? join(cwd, 'stdin'));
    const repository =
      this.#repositories.get(root) ?? new Repository(root, this.#io.fs, this.#directories);
    this.#repositories.set(root, repository);
    const path = file === undefined ? undefined : pathBelow(root, file);
    const directory = path === undefined ? '' : dirname(path).replace(/^\.$/, '');
    return {
      path,
      kindOf: (each) => repository.kindOf(each),
      kindBeyond: (each) => repository.kindBeyond(each),
      read: (each, bytes) => repository.read(each, bytes),
      list: (each) => repository.list(each),
      taskFilesNamed: (name) => repository.taskFilesNamed(name),
      featuresWithId: (id) =>
        path === undefined
          ? []
          : repository.featuresWithId(id, directory).filter((each) => each !== path),
      fixtureNames: () => together([repository.fixtureNames(), this.#namesOfMore()]),
      displayPath: (each) => displayPath(cwd, join(root, each)),
      readScenarios: this.#readScenarios,
    };
  }

  #rootOf(file: string): string {
    if (this.#root !== undefined && pathBelow(this.#root, file) !== undefined) return this.#root;
    return this.#roots.find(dirname(file)) ?? this.#io.cwd;
  }

  #namesOfMore(): readonly string[] | undefined {
    this.#moreFixtures ??= {
      names: together(
        this.#fixtureFiles.map((path) => {
          const text = readText(path, undefined, this.#io.fs);
          return text === undefined ? undefined : fixtureNamesIn(text);
        }),
      ),
    };
    return this.#moreFixtures.names;
  }

  /** Loads what the rules need to look at the files that a text names: few features name Gherkin files. */
  async prepare(text: string): Promise<void> {
    if (this.#readScenarios !== undefined || !text.includes('feature_files')) return;
    const { readScenarios } = await import('@planproof/lint/gherkin');
    this.#readScenarios = readScenarios;
  }
}

/** All names; nothing where some are not known. */
function together(
  lists: readonly (readonly string[] | undefined)[],
): readonly string[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known.length === lists.length ? known.flat() : undefined;
}

function pathBelow(root: string, file: string): string | undefined {
  const above = root.endsWith(sep) ? root : root + sep;
  if (!file.startsWith(above)) return undefined;
  const path = file.slice(above.length);
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
