import { dirname, isAbsolute, join, sep } from 'node:path';
import {
  type DefinedFixture,
  fixturesIn,
  type GherkinReader,
  type Project,
  type PythonFacts,
  type PythonReader,
} from '@planproof/lint';
import type { ProjectFiles, PythonProject } from '@planproof/python-project';
import type { Directories } from '../directories.ts';
import { displayPath } from '../display-path.ts';
import type { Io } from '../io.ts';
import { RootFinder } from './find-root.ts';
import { readText } from './read-text.ts';
import { Repository, together } from './repository.ts';

/** What shows that a text defines or needs fixtures, so that it matters what their consumer is. */
const USES_FIXTURES = /infrastructure|env_export/;

/** What the configuration says of every repository. */
export interface RepositoryFacts {
  /** The absolute path of the root of every file below it; it is looked for where there is none. */
  readonly root: string | undefined;
  /** The absolute paths of fixture files that belong to every repository, besides its own. */
  readonly fixtures: readonly string[];
  readonly python: PythonFacts;
}

/** The repositories of the files that a run checks. */
export class Projects {
  readonly #io: Io;
  readonly #directories: Directories;
  readonly #roots: RootFinder;
  readonly #repositories = new Map<string, Repository>();
  readonly #facts: RepositoryFacts;
  readonly #python = new Map<Repository, PythonProject>();
  #more: { readonly known: readonly DefinedFixture[] | undefined } | undefined;
  #readScenarios: GherkinReader | undefined;
  #readPython: PythonReader | undefined;

  constructor(io: Io, directories: Directories, facts: RepositoryFacts) {
    this.#io = io;
    this.#directories = directories;
    this.#facts = facts;
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
    const repository = this.#repositoryOf(file);
    const { root } = repository;
    const path = file === undefined ? undefined : pathBelow(root, file);
    const directory = path === undefined ? '' : dirname(path).replace(/^\.$/, '');
    const shown = (each: string) => displayPath(cwd, join(root, each));
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
      fixtures: () => together([repository.fixtures(shown), this.#moreFixtures()]),
      features: () => repository.features(),
      displayPath: shown,
      readScenarios: this.#readScenarios,
      python: this.#pythonOf(repository),
    };
  }

  /** The files around a file as the reader of Python projects looks at them. */
  filesAround(file: string): ProjectFiles {
    return this.#repositoryOf(file).files;
  }

  #repositoryOf(file: string | undefined): Repository {
    const root = this.#rootOf(file ?? join(this.#io.cwd, 'stdin'));
    const known = this.#repositories.get(root);
    if (known !== undefined) return known;
    const repository = new Repository(root, this.#io.fs, this.#directories);
    this.#repositories.set(root, repository);
    return repository;
  }

  #rootOf(file: string): string {
    const { root } = this.#facts;
    if (root !== undefined && pathBelow(root, file) !== undefined) return root;
    return this.#roots.find(dirname(file)) ?? this.#io.cwd;
  }

  #moreFixtures(): readonly DefinedFixture[] | undefined {
    const { cwd, fs } = this.#io;
    this.#more ??= {
      known: together(
        this.#facts.fixtures.map((path) => {
          const text = readText(path, undefined, fs);
          return text === undefined ? undefined : fixturesIn(text, displayPath(cwd, path));
        }),
      ),
    };
    return this.#more.known;
  }

  /** A repository's Python project is read when it is first asked for, and once. */
  #pythonOf(repository: Repository): Project['python'] {
    const read = this.#readPython;
    if (read === undefined) return undefined;
    return () => {
      const known = this.#python.get(repository) ?? read(repository.files, this.#facts.python);
      this.#python.set(repository, known);
      return known;
    };
  }

  /** Loads what the rules need to look at the files that a text is about: most features need nothing. */
  async prepare(text: string): Promise<void> {
    if (this.#readScenarios === undefined && text.includes('feature_files')) {
      const { readScenarios } = await import('@planproof/lint/gherkin');
      this.#readScenarios = readScenarios;
    }
    if (USES_FIXTURES.test(text)) await this.preparePython();
  }

  /** Loads what reads the Python project around files. */
  async preparePython(): Promise<void> {
    this.#readPython ??= await loadPythonReader();
  }
}

/** The reader is a package of its own, which few runs need. */
async function loadPythonReader(): Promise<PythonReader> {
  const { readPythonProject } = await import('@planproof/python-project');
  return readPythonProject;
}

function pathBelow(root: string, file: string): string | undefined {
  const above = root.endsWith(sep) ? root : root + sep;
  if (!file.startsWith(above)) return undefined;
  const path = file.slice(above.length);
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
