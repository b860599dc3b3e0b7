import type { Buffer } from 'node:buffer';
import type * as nodeFs from 'node:fs';

/** The calls of `node:fs` that planproof makes. */
export type FileSystem = Pick<
  typeof nodeFs,
  | 'closeSync'
  | 'fchmodSync'
  | 'fchownSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'readSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;

/** A stream that text is written to. */
export interface Output {
  /** Writes all of a text, or throws what the system says. A reader that has gone away is no error. */
  readonly write: (text: string) => void;
  /** Whether it is a terminal. */
  readonly isTerminal: boolean;
  /** The width of the terminal; nothing where it is none or does not say. */
  readonly columns: number | undefined;
}

/** What planproof runs on, for reports of its faults. */
export interface Host {
  /** The version of Node. */
  readonly node: string;
  /** The operating system and the processor. */
  readonly platform: string;
}

/** How a program ended. */
export type Ended =
  | {
      readonly kind: 'ended';
      /** Its exit code; nothing where a signal ended it. */
      readonly code: number | undefined;
      /** What it wrote, to standard output and standard error. */
      readonly output: string;
    }
  /** There is no such program. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly reason: string };

/** The programs and ports of this machine. */
export interface Programs {
  /**
   * Runs a program to its end, without a shell and without input.
   *
   * @param limit milliseconds after which it is killed
   */
  readonly execute: (program: string, args: readonly string[], limit?: number) => Promise<Ended>;
  /** Whether a port of 127.0.0.1 accepts connections, within so many milliseconds. */
  readonly accepts: (port: number, limit: number) => Promise<boolean>;
}

/** Everything of the world outside that a run may touch. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Reads standard input to its end, or a little past `limit` bytes where it has more. */
  readonly readStdin: (limit: number) => Promise<Buffer>;
  /** The absolute path of the working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fs: FileSystem;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
  /** Lets signals be heard in the midst of long work. */
  readonly breathe: () => Promise<void>;
  readonly host: Host;
  /** Loads what runs programs, which few runs need. */
  readonly programs: () => Promise<Programs>;
}
