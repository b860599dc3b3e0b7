import type { Io } from './io.ts';

/** Shorter runs show nothing: a line that comes and goes at once only flickers. */
const QUIET_MS = 500;

/** The line is written anew this often. */
const INTERVAL_MS = 100;

const CLEAR_LINE = '\r\x1b[2K';

/** A line on the terminal that says how far a long run is. Nothing is written where standard error is none. */
export class Progress {
  readonly #io: Io;
  #next: number;
  #shown = false;

  constructor(io: Io) {
    this.#io = io;
    this.#next = io.clock() + QUIET_MS;
  }

  /** Says how much is done, if it is time to. */
  async update(done: number, total: number): Promise<void> {
    const now = this.#io.clock();
    if (now < this.#next) return;
    this.#next = now + INTERVAL_MS;
    if (this.#io.stderr.isTerminal) {
      this.#io.stderr.write(`${CLEAR_LINE}Checked ${done} of ${total} files`);
      this.#shown = true;
    }
    await this.#io.breathe();
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown) this.#io.stderr.write(CLEAR_LINE);
    this.#shown = false;
  }
}
