import { Buffer } from 'node:buffer';
import type { FileSystem } from '../io.ts';
import { isSystemError } from '../system-error.ts';

/** A larger file was not written by a person. */
const LARGEST = 4 * 1024 * 1024;

/** What is read goes here first: thousands of files are read, one after the other. */
let shared = Buffer.alloc(0);

/**
 * The text of a file, or its beginning. Nothing where it cannot be read or is too large.
 *
 * @param most So many bytes; all of it where not given.
 */
export function readText(
  path: string,
  most: number | undefined,
  fs: FileSystem,
): string | undefined {
  try {
    const descriptor = fs.openSync(path, 'r');
    try {
      const size = most ?? fs.fstatSync(descriptor).size;
      if (size > LARGEST) return undefined;
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
