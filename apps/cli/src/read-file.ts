import { Buffer } from 'node:buffer';
import type { FileSystem } from './io.ts';

/** What a file holds. */
export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'too-large'; readonly byteLength: number };

/** Most files fit into one read of this size. */
const CHUNK = 64 * 1024;

/** Reads files, each into the same memory where it is small enough. */
export class FileReader {
  readonly #fs: FileSystem;
  readonly #limit: number;
  readonly #chunk = Buffer.allocUnsafeSlow(CHUNK);

  /** @param limit a file of more bytes than this is not read */
  constructor(fs: FileSystem, limit: number) {
    this.#fs = fs;
    this.#limit = limit;
  }

  /** @returns bytes that are good until the next read. Throws what the system says. */
  read(path: string): FileBytes {
    const descriptor = this.#fs.openSync(path, 'r');
    try {
      const status = this.#fs.fstatSync(descriptor);
      const size = status.isFile() ? status.size : 0;
      if (size > this.#limit) return { kind: 'too-large', byteLength: size };
      return this.#readAll(descriptor, size);
    } finally {
      this.#fs.closeSync(descriptor);
    }
  }

  /** Pipes and devices do not say how much they hold (size 0), so that they are read to their end or past the limit. */
  #readAll(descriptor: number, size: number): FileBytes {
    let buffer = size <= CHUNK ? this.#chunk : Buffer.allocUnsafeSlow(size);
    let length = 0;
    for (;;) {
      if (length > this.#limit) return { kind: 'too-large', byteLength: length };
      if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
      const count = this.#fs.readSync(descriptor, buffer, length, buffer.length - length, null);
      length += count;
      if (count === 0 || length === size) {
        return { kind: 'bytes', bytes: buffer.subarray(0, length) };
      }
    }
  }
}
