import { dirname, isAbsolute, join, sep } from 'node:path';
import type { GherkinReader, Project } from '@planproof/lint';
import { displayPath } from '../display-path.ts';
import type { Io } from '../io.ts';
import { RootFinder } from './find-root.ts';
import { Repository } from './repository.ts';

/** The repositories of the files that a run checks. */
export class Projects {
  readonly #io: Io;
  readonly #roots: RootFinder;
  readonly #repositories = new Map<string, Repository>();
  #readScenarios: GherkinReader | undefined;

  constructor(io: Io) {
    this.#io = io;
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
    const root = this.#roots.find(file === undefined ? cwd : dirname(file)) ?? cwd;
    const repository = this.#repositories.get(root) ?? new Repository(root, this.#io.fs);
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
      fixtureNames: () => repository.fixtureNames(),
      displayPath: (each) => displayPath(cwd, join(root, each)),
      readScenarios: this.#readScenarios,
    };
  }

  /** Loads what the rules need to look at the files that a text names: few features name Gherkin files. */
  async prepare(text: string): Promise<void> {
    if (this.#readScenarios !== undefined || !text.includes('feature_files')) return;
    const { readScenarios } = await import('@planproof/lint/gherkin');
    this.#readScenarios = readScenarios;
  }
}

function pathBelow(root: string, file: string): string | undefined {
  const above = root.endsWith(sep) ? root : root + sep;
  if (!file.startsWith(above)) return undefined;
  const path = file.slice(above.length);
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
