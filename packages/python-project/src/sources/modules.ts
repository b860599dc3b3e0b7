import { indexScopes, type ScopeIndex } from './index-scopes.ts';
import { libraryRoots } from './known-calls.ts';
import type { TextFile } from './place-in.ts';
import { type PyNode, parsePython } from './python-tree.ts';

/** A Python file of the project, parsed. */
export interface Module extends TextFile {
  readonly root: PyNode;
  readonly index: ScopeIndex;
  readonly hasErrors: boolean;
}

/** What an import leads to within the project: a file, or a directory of them. */
export type Resolved =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'directory'; readonly path: string };

/** The Python files of a project, parsed when they are first asked for. */
export class ModuleSet {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #roots: readonly string[];
  readonly #directories = new Set<string>();
  readonly #parsed = new Map<string, Module>();

  constructor(texts: ReadonlyMap<string, string>, roots: readonly string[]) {
    this.#texts = texts;
    this.#roots = roots.flatMap((root) => [root, join(root, 'src')]);
    for (const path of texts.keys()) {
      for (let directory = parentOf(path); directory !== ''; directory = parentOf(directory)) {
        if (this.#directories.has(directory)) break;
        this.#directories.add(directory);
      }
    }
  }

  /** The paths of all files, in their order. */
  get paths(): Iterable<string> {
    return this.#texts.keys();
  }

  text(path: string): string {
    return this.#texts.get(path) ?? '';
  }

  /** A file, parsed; nothing where there is no such file. */
  module(path: string): Module | undefined {
    const known = this.#parsed.get(path);
    if (known !== undefined) return known;
    const text = this.#texts.get(path);
    if (text === undefined) return undefined;
    const { root, hasErrors } = parsePython(text);
    const module = { path, text, root, hasErrors, index: indexScopes(text, root) };
    this.#parsed.set(path, module);
    return module;
  }

  /** What a dotted name means in an import of a file; nothing where it is of a library. */
  resolve(from: string, dotted: string): Resolved | undefined {
    const dots = /^\.*/.exec(dotted)?.[0].length ?? 0;
    const steps = dotted
      .slice(dots)
      .split('.')
      .filter((step) => step !== '');
    if (dots > 0) {
      let base = parentOf(from);
      for (let up = 1; up < dots; up += 1) base = parentOf(base);
      return this.within(base, steps);
    }
    if (steps[0] === undefined || libraryRoots.has(steps[0])) return undefined;
    for (const base of this.#searchPath(from)) {
      const found = this.within(base, steps);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** A module or package below a directory. */
  within(directory: string, steps: readonly string[]): Resolved | undefined {
    const path = join(directory, steps.join('/'));
    for (const file of [`${path}.py`, join(path, '__init__.py')]) {
      if (this.#texts.has(file)) return { kind: 'file', path: file };
    }
    return this.#directories.has(path) ? { kind: 'directory', path } : undefined;
  }

  /** Directories that an absolute import may start from: above the file those that are no packages, and the roots. */
  *#searchPath(from: string): Generator<string> {
    let directory = parentOf(from);
    for (;;) {
      if (!this.#texts.has(join(directory, '__init__.py'))) yield directory;
      yield join(directory, 'src');
      if (directory === '') break;
      directory = parentOf(directory);
    }
    yield* this.#roots;
  }
}

/** The directory of a path; `''` for one at the root, and for the root. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** A path below a directory. */
export function join(directory: string, name: string): string {
  if (name === '') return directory;
  return directory === '' ? name : `${directory}/${name}`;
}
