import { Buffer } from 'node:buffer';
import type { FileSystem } from '../io.ts';
import { isSystemError } from '../system-error.ts';

/** A larger file was not written by a person. In bytes. */
export const LARGEST_WRITTEN = 4 * 1024 * 1024;

/** Lock files are written by programs, and some are long. In bytes. */
export const LARGEST_LOCK = 32 * 1024 * 1024;

/** What is read goes here first: thousands of files are read, one after the other. */
let shared = Buffer.alloc(0);

/**
 * The text of a file, or its beginning. Nothing where it cannot be read or is too large.
 *
 * @param most So many bytes; all of it where not given.
 * @param largest the size in bytes that is not too large
 */
export function readText(
  path: string,
  most: number | undefined,
  fs: FileSystem,
  largest = LARGEST_WRITTEN,
): string | undefined {
  try {
    const descriptor = fs.openSync(path, 'r');
    try {
      const size = most ?? fs.fstatSync(descriptor).size;
      if (size > largest) return undefined;
      if (shared.length < size) shared = Buffer.allocUnsafeSlow(size);
      return shared.toString('utf8', 0, fs.readSync(descriptor, shared, 0, size, 0));
    } finally {
      fs.closeSync(descriptor);
    }
  } catch (thrown) {
    if (isSystemError(thrown)) return undefined;
    throw thrown;
  }
}
