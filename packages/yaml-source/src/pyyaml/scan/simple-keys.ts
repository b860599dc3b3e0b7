import type { Cursor } from './cursor.ts';

/** A place where a key without a `?` may have begun, until a `:` proves it. */
export interface SimpleKey {
  /** The index that the key's first token has. */
  readonly token: number;
  /** Whether only a key can stand here, since the collection's other entries begin in this column. */
  readonly required: boolean;
  readonly start: number;
  readonly line: number;
  readonly column: number;
}

/** The most code points between a key's beginning and its `:`. */
const LONGEST_KEY = 1024;

/**
 * The possible keys, at most one for each level of flow collections: PyYAML 6.0.3's `possible_simple_keys`. A key must stand
 * on one line, within {@link LONGEST_KEY} characters.
 */
export class SimpleKeys {
  readonly #cursor: Cursor;
  readonly #keys = new Map<number, SimpleKey>();
  /** The last one that was given up for its length. */
  #tooLong: SimpleKey | undefined;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** A key begins at the cursor; the level's last one was none. */
  save(level: number, token: number, required: boolean): void {
    this.remove(level);
    const { index: start, line, column } = this.#cursor;
    this.#keys.set(level, { token, required, start, line, column });
  }

  /** The level's key, now that a `:` proves it. */
  take(level: number): SimpleKey | undefined {
    const key = this.#keys.get(level);
    this.#keys.delete(level);
    return key;
  }

  /** The level's key turns out to be none. */
  remove(level: number): void {
    const key = this.#keys.get(level);
    if (key?.required) this.#refuse(key);
    else this.#keys.delete(level);
  }

  /** Gives up the keys that began on another line, or too far back. */
  removeStale(): void {
    for (const [level, key] of this.#keys) {
      const isTooLong = this.#isTooLong(key);
      if (key.line === this.#cursor.line && !isTooLong) continue;
      if (isTooLong) this.#tooLong = key;
      this.remove(level);
    }
  }

  /** The first token that a `:` could still turn into a key's; PyYAML's parser waits for it. */
  firstOpenToken(): number | undefined {
    const tokens = [...this.#keys.values()].map(({ token }) => token);
    return tokens.length === 0 ? undefined : Math.min(...tokens);
  }

  clear(): void {
    this.#keys.clear();
  }

  #isTooLong(key: SimpleKey): boolean {
    const { index, text } = this.#cursor;
    if (index - key.start <= LONGEST_KEY) return false;
    return [...text.slice(key.start, index)].length > LONGEST_KEY;
  }

  /** Refuses the `:` at the cursor, which has no key. */
  refuseValue(): void {
    const { index, line } = this.#cursor;
    if (this.#tooLong?.line === line) this.#refuse(this.#tooLong);
    this.#cursor.refuse({
      start: index,
      end: index + 1,
      message: 'PyYAML finds no key for this `:`.',
    });
  }

  #refuse(key: SimpleKey): void {
    const { text, index } = this.#cursor;
    const span = {
      start: key.start,
      end: key.start + text.slice(key.start, index).trimEnd().length,
    };
    if (this.#isTooLong(key)) {
      const message = `PyYAML accepts no key of more than ${LONGEST_KEY} characters.`;
      this.#cursor.refuse({ ...span, message, help: 'Shorten the key.' });
    } else {
      this.#cursor.refuse({ ...span, message: 'PyYAML wants a key and its `:` on one line.' });
    }
  }
}
