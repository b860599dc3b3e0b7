import { dirname, join } from 'node:path';
import type { FileSystem } from '../io.ts';
import { isSystemError } from '../system-error.ts';

/** What shows that a folder is the root of a repository. `.git` is a file in a worktree. */
const MARKERS = ['.guardkit', '.git'];

/** Finds the roots of repositories, asking the disk once for each folder. */
export class RootFinder {
  readonly #fs: FileSystem;
  readonly #known = new Map<string, string | undefined>();

  constructor(fs: FileSystem) {
    this.#fs = fs;
  }

  /**
   * The nearest folder, from the given one upward, that holds `.guardkit` or `.git`. `.guardkit` counts, since the pipeline is
   * run in the folder that holds it, and a repository may have several.
   */
  find(directory: string): string | undefined {
    const before = this.#known.get(directory);
    if (before !== undefined || this.#known.has(directory)) return before;
    const parent = dirname(directory);
    const above = () => (parent === directory ? undefined : this.find(parent));
    const root = MARKERS.some((name) => this.#isThere(join(directory, name))) ? directory : above();
    this.#known.set(directory, root);
    return root;
  }

  #isThere(path: string): boolean {
    try {
      return this.#fs.statSync(path, { throwIfNoEntry: false }) !== undefined;
    } catch (thrown) {
      if (isSystemError(thrown)) return false;
      throw thrown;
    }
  }
}
