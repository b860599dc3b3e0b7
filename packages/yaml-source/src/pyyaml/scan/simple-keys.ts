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
    const key = this.take(level);
    if (key?.required) this.#refuse(key);
  }

  /** Gives up the keys that began on another line, or too far back. */
  removeStale(): void {
    for (const [level, key] of this.#keys) {
      if (key.line === this.#cursor.line && !this.#isTooLong(key)) continue;
      this.remove(level);
    }
  }

  clear(): void {
    this.#keys.clear();
  }

  #isTooLong(key: SimpleKey): boolean {
    const { index, text } = this.#cursor;
    if (index - key.start <= LONGEST_KEY) return false;
    return [...text.slice(key.start, index)].length > LONGEST_KEY;
  }

  #refuse(key: SimpleKey): void {
    const isLong = this.#isTooLong(key);
    const end = Math.max(
      key.start,
      this.#cursor.text.slice(0, this.#cursor.index).trimEnd().length,
    );
    const message = isLong
      ? `PyYAML accepts no key longer than ${LONGEST_KEY} characters.`
      : 'PyYAML wants a key and its `:` on one line.';
    const help = 'Shorten the key.';
    this.#cursor.refuse(
      isLong ? { start: key.start, end, message, help } : { start: key.start, end, message },
    );
  }
}
