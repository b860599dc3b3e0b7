import { siteRoot } from '../site/site-root.ts';
import type { LintAnswer, LintRequest } from '../worker/messages.ts';

/** How long typing has to rest before it is linted, in milliseconds. */
const REST_MS = 120;

/**
 * Asks the worker, one request at a time and only for the latest state, and hands on its answers. Where the worker fails, the
 * next request has a new one.
 */
export class LintClient {
  readonly #onAnswer: (answer: LintAnswer, asked: Omit<LintRequest, 'id'>) => void;
  #worker: Worker | undefined;
  #latest = 0;
  #asked: Omit<LintRequest, 'id'> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onAnswer: (answer: LintAnswer, asked: Omit<LintRequest, 'id'>) => void) {
    this.#onAnswer = onAnswer;
  }

  /** Asks for a lint when typing rests. */
  askSoon(request: () => Omit<LintRequest, 'id'>): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.ask(request()), REST_MS);
  }

  /** Asks for a lint at once. */
  ask(request: Omit<LintRequest, 'id'>): void {
    clearTimeout(this.#timer);
    this.#latest += 1;
    this.#asked = request;
    this.#worker ??= this.#started();
    this.#worker.postMessage({ ...request, id: this.#latest });
  }

  #started(): Worker {
    const worker = new Worker(new URL('lint-worker.js', siteRoot()), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<LintAnswer>) => {
      // A later request is under way: what this one found is of a text that is gone.
      if (data.id === this.#latest) this.#tell(data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      this.#worker = undefined;
      this.#tell({ kind: 'fault', id: this.#latest, message: STOPPED });
    });
    return worker;
  }

  #tell(answer: LintAnswer): void {
    if (this.#asked !== undefined) this.#onAnswer(answer, this.#asked);
  }
}

/** What is said where the worker did not load, or broke down. */
const STOPPED = 'its worker did not load, or stopped. The next change starts it again.';
