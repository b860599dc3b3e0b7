import type { Cursor } from './cursor.ts';
import type { MarkKind, Token } from './token.ts';

/** The tokens that a scanner has found; none are added once the text is refused. */
export class TokenList {
  readonly #cursor: Cursor;
  readonly #tokens: Token[] = [];

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  get length(): number {
    return this.#tokens.length;
  }

  add(token: Token): void {
    if (this.#cursor.refusal === undefined) this.#tokens.push(token);
  }

  /** Adds a token of so many characters at the cursor, which moves over them. */
  mark(kind: MarkKind, length: number): void {
    const start = this.#cursor.index;
    this.#cursor.take(length);
    this.add({ kind, start, end: this.#cursor.index });
  }

  /** Puts in a token that is not written, where what stands there turns out to be a key. */
  insert(index: number, kind: MarkKind, at: number): void {
    this.#tokens.splice(index, 0, { kind, start: at, end: at });
  }

  /** The tokens up to an index; all where there is none. */
  until(index: number | undefined): readonly Token[] {
    return this.#tokens.slice(0, index);
  }
}
