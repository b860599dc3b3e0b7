import type { Dirent } from 'node:fs';
import { dirname, sep } from 'node:path';
import type { PathKind } from '@planproof/lint';
import { type Directories, isListed } from '../directories.ts';
import type { FileSystem } from '../io.ts';
import { isSystemError } from '../system-error.ts';

/** What a path of a repository leads to. */
export interface Place {
  readonly kind: PathKind;
  /** The absolute path without symbolic links; meaningful for files and directories. */
  readonly real: string;
}

/** What a directory holds. A symbolic link is followed when it is first asked for; then what it leads to takes its place. */
type Listing = Map<string, PathKind | 'link' | Place>;

/**
 * The files of a repository. Each directory is listed once and each symbolic link followed once, so that asking for thousands
 * of paths costs hardly more than listing the folders that they are in; and names are compared exactly, whatever the disk does.
 */
export class RepositoryTree {
  readonly #fs: FileSystem;
  readonly #directories: Directories;
  readonly #root: string;
  /** By the real path. */
  readonly #listings = new Map<string, Listing | undefined>();
  /** By the path as it is asked for. */
  readonly #found = new Map<string, Place>();

  /** @param root the absolute path of a directory */
  constructor(root: string, fs: FileSystem, directories: Directories) {
    this.#fs = fs;
    this.#directories = directories;
    this.#root = realPath(root, fs) ?? root;
    this.#found.set('', { kind: 'directory', real: this.#root });
  }

  /** Follows a path from the root, part by part, as the system would. */
  find(path: string): Place {
    if (path.startsWith('/')) return { kind: 'outside', real: path };
    const slash = path.lastIndexOf('/');
    const above = this.#findDirectory(path.slice(0, Math.max(slash, 0)));
    return this.#step(above, path.slice(slash + 1));
  }

  /** The names in a directory; none where it cannot be listed. */
  names(directory: string): Iterable<string> {
    const { kind, real } = this.find(directory);
    return (kind === 'directory' ? this.#list(real)?.keys() : undefined) ?? [];
  }

  #findDirectory(path: string): Place {
    const known = this.#found.get(path);
    if (known !== undefined) return known;
    const place = this.find(path);
    this.#found.set(path, place);
    return place;
  }

  #step(from: Place, part: string): Place {
    if (part === '' || part === '.') return from;
    if (from.kind !== 'directory') return from.kind === 'file' ? missing : from;
    if (part !== '..') return this.#below(from.real, part);
    if (from.real === this.#root) return { kind: 'outside', real: from.real };
    return { kind: 'directory', real: dirname(from.real) };
  }

  #below(directory: string, name: string): Place {
    const listing = this.#list(directory);
    if (listing === undefined) return { kind: 'unknown', real: directory };
    const entry = listing.get(name);
    if (entry === undefined) return missing;
    if (typeof entry === 'object') return entry;
    const path = directory + sep + name;
    if (entry !== 'link') return { kind: entry, real: path };
    const place = this.#follow(path);
    listing.set(name, place);
    return place;
  }

  #follow(link: string): Place {
    const real = realPath(link, this.#fs);
    if (real === undefined) return missing;
    if (real !== this.#root && !real.startsWith(this.#root + sep)) return { kind: 'outside', real };
    const status = this.#fs.statSync(real, { throwIfNoEntry: false });
    return status === undefined ? missing : { kind: kindOf(status), real };
  }

  #list(directory: string): Listing | undefined {
    if (this.#listings.has(directory)) return this.#listings.get(directory);
    const listing = this.#read(directory);
    this.#listings.set(directory, listing);
    return listing;
  }

  #read(directory: string): Listing | undefined {
    const entries = this.#directories.list(directory);
    if (!isListed(entries)) return undefined;
    const listing: Listing = new Map();
    for (const entry of entries) {
      listing.set(entry.name, entry.isSymbolicLink() ? 'link' : kindOf(entry));
    }
    return listing;
  }
}

const missing: Place = { kind: 'missing', real: '' };

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
