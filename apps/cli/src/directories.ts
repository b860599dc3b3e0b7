import type { Dirent } from 'node:fs';
import type { FileSystem } from './io.ts';
import { isSystemError, type SystemError } from './system-error.ts';

/** What a directory holds, in the order of the system. */
export type Listing = readonly Dirent[] | SystemError;

/**
 * Lists each directory once in a run: the search for files and the rules that look at other files go through the same ones,
 * and with thousands of folders listing them is much of what either costs.
 */
export class Directories {
  readonly #fs: FileSystem;
  readonly #known = new Map<string, Listing>();

  constructor(fs: FileSystem) {
    this.#fs = fs;
  }

  /**
   * @param path absolute
   * @returns the entries, or what the system says of a directory that cannot be listed
   */
  list(path: string): Listing {
    const before = this.#known.get(path);
    if (before !== undefined) return before;
    const listing = this.#read(path);
    this.#known.set(path, listing);
    return listing;
  }

  #read(path: string): Listing {
    try {
      return this.#fs.readdirSync(path, { withFileTypes: true });
    } catch (thrown) {
      if (isSystemError(thrown)) return thrown;
      throw thrown;
    }
  }
}

/** Whether a directory could be listed. */
export function isListed(listing: Listing): listing is readonly Dirent[] {
  return Array.isArray(listing);
}
