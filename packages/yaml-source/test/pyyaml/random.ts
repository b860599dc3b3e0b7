/** Random choices that a seed repeats. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A number from 0 up to, and without, 1: mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the choices, of which there is at least one. */
  pick(choices: readonly string[]): string {
    return choices[this.below(choices.length)] ?? '';
  }

  /** As many results of a function as a whole number from `least` up to, and without, `end` says. */
  times<Result>(least: number, end: number, make: () => Result): Result[] {
    return Array.from({ length: least + this.below(end - least) }, make);
  }
}
