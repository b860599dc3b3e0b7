import { siteRoot } from '../site/site-root.ts';
import type { LintAnswer, LintRequest } from '../worker/messages.ts';

/** How long typing has to rest before it is linted, in milliseconds. */
const REST_MS = 120;

/** Asks the worker, one request at a time and only for the latest state, and hands on its answers. */
export class LintClient {
  readonly #worker = new Worker(new URL('lint-worker.js', siteRoot()), { type: 'module' });
  readonly #onAnswer: (answer: LintAnswer, asked: Omit<LintRequest, 'id'>) => void;
  #latest = 0;
  #asked: Omit<LintRequest, 'id'> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onAnswer: (answer: LintAnswer, asked: Omit<LintRequest, 'id'>) => void) {
    this.#onAnswer = onAnswer;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<LintAnswer>) => {
      // A later request is under way: what this one found is of a text that is gone.
      if (data.id === this.#latest && this.#asked !== undefined) this.#onAnswer(data, this.#asked);
    });
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
    this.#worker.postMessage({ ...request, id: this.#latest });
  }
}
