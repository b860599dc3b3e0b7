import { defaultLimits } from '@planproof/yaml-source';
import { decode } from './decode.ts';
import type { Io } from './io.ts';
import { type FileBytes, FileReader } from './read-file.ts';

/** A file's text, and what the linter is to know of how it was read. */
export interface Source {
  readonly text: string;
  readonly invalidUtf8At?: number;
  readonly byteLength?: number;
}

/** Reads texts, as far as they are within the limits. */
export class SourceReader {
  readonly #files: FileReader;
  readonly #readStdin: Io['readStdin'];
  readonly #limit: number;

  /** @param limit how many bytes a text may have; a file's own limit where nothing is said */
  constructor({ fs, readStdin }: Io, limit: number = defaultLimits.bytes) {
    this.#files = new FileReader(fs, limit);
    this.#readStdin = readStdin;
    this.#limit = limit;
  }

  /** Reads a file. Throws what the system says. */
  file(path: string): Source {
    return sourceOf(this.#files.read(path));
  }

  /** Reads standard input. */
  async stdin(): Promise<Source> {
    const limit = this.#limit;
    const bytes = await this.#readStdin(limit);
    return sourceOf(
      bytes.length > limit
        ? { kind: 'too-large', byteLength: bytes.length }
        : { kind: 'bytes', bytes },
    );
  }
}

function sourceOf(content: FileBytes): Source {
  switch (content.kind) {
    case 'bytes':
      return decode(content.bytes);
    case 'too-large':
      return { text: '', byteLength: content.byteLength };
  }
}
