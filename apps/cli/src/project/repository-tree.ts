import type { Dirent } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { PathKind } from '@planproof/lint';
import type { FileSystem } from '../io.ts';
import { isSystemError } from '../system-error.ts';

/** What a path of a repository leads to. */
export interface Place {
  readonly kind: PathKind;
  /** The absolute path without symbolic links; meaningful for files and directories. */
  readonly real: string;
}

/** What a directory holds; nothing where it cannot be listed. */
type Listing = Map<string, Place> | undefined;

/**
 * The files of a repository. Each directory is listed once and each symbolic link followed once, so that asking for thousands
 * of paths costs hardly more than the folders that they are in; and names are compared exactly, whatever the disk does.
 */
export class RepositoryTree {
  readonly #fs: FileSystem;
  readonly #root: string;
  readonly #listings = new Map<string, Listing>();

  /** @param root the absolute path of a directory */
  constructor(root: string, fs: FileSystem) {
    this.#fs = fs;
    this.#root = realPath(root, fs) ?? root;
  }

  /** Follows a path from the root, part by part, as the system would. */
  find(path: string): Place {
    let place: Place = { kind: 'directory', real: this.#root };
    if (path.startsWith('/')) return { kind: 'outside', real: path };
    for (const part of path.split('/')) {
      if (part === '' || part === '.') continue;
      if (place.kind !== 'directory') return { ...place, kind: beyond(place.kind) };
      place = part === '..' ? this.#above(place.real) : this.#below(place.real, part);
    }
    return place;
  }

  /** The names in a directory, with what they are; none where it cannot be listed. */
  entries(directory: string): ReadonlyMap<string, Place> {
    const { kind, real } = this.find(directory);
    return (kind === 'directory' ? this.#list(real) : undefined) ?? new Map();
  }

  #above(directory: string): Place {
    const kind = directory === this.#root ? 'outside' : 'directory';
    return { kind, real: dirname(directory) };
  }

  #below(directory: string, name: string): Place {
    const listing = this.#list(directory);
    const path = join(directory, name);
    if (listing === undefined) return { kind: 'unknown', real: path };
    return listing.get(name) ?? { kind: 'missing', real: path };
  }

  #list(directory: string): Listing {
    if (this.#listings.has(directory)) return this.#listings.get(directory);
    const listing = this.#read(directory);
    this.#listings.set(directory, listing);
    return listing;
  }

  #read(directory: string): Listing {
    try {
      const entries = this.#fs.readdirSync(directory, { withFileTypes: true });
      return new Map(
        entries.map((entry) => [entry.name, this.#place(join(directory, entry.name), entry)]),
      );
    } catch (thrown) {
      if (isSystemError(thrown)) return undefined;
      throw thrown;
    }
  }

  #place(path: string, entry: Dirent): Place {
    if (!entry.isSymbolicLink()) return { kind: kindOf(entry), real: path };
    const real = realPath(path, this.#fs);
    if (real === undefined) return { kind: 'missing', real: path };
    if (real !== this.#root && !real.startsWith(`${this.#root}${sep}`)) {
      return { kind: 'outside', real };
    }
    const status = this.#fs.statSync(real, { throwIfNoEntry: false });
    return { kind: status === undefined ? 'missing' : kindOf(status), real };
  }
}

/** What is below something that is no directory. */
function beyond(kind: PathKind): PathKind {
  return kind === 'file' ? 'missing' : kind;
}

/** Devices and pipes are not to be read, so nothing is known of them. */
function kindOf(entry: Pick<Dirent, 'isFile' | 'isDirectory'>): PathKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'directory' : 'unknown';
}

/** The path without symbolic links; nothing where one of them leads nowhere. */
function realPath(path: string, fs: FileSystem): string | undefined {
  try {
    return fs.realpathSync(path);
  } catch (thrown) {
    if (isSystemError(thrown)) return undefined;
    throw thrown;
  }
}
