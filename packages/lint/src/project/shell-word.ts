/** A word of a shell command, as far as it is known before anything runs. */
export interface ShellWord {
  /** Without its quotes and escapes. From {@link sure} on it is as it was written. */
  readonly text: string;
  /**
   * How much of the text is known: a variable, a pattern or a tilde may stand for anything, and what follows it has no known
   * place. The whole length where there is none.
   */
  readonly sure: number;
}

/** A word, and where it ends in the text. */
export interface ReadWord {
  readonly word: ShellWord;
  readonly end: number;
}

/** What ends a word that is not quoted. */
const ENDS = /[\s;&|()<>]/;

/** A word of letters alone, as nearly all are. */
const PLAIN = /[\w./=:,@%+-]+(?=[\s;&|()<>]|$)/y;

/** A variable, braces without anything inside that would need to be read, or a special parameter. */
const VARIABLE = /\$(?:[A-Za-z_]\w*|\{[^{}'"`$\\\n]*\}|[0-9@*#?$!-])/y;

/**
 * Reads one word as a POSIX shell would. Nothing where it has a command substitution, arithmetic, or a quote that does not
 * end: where such a word ends is not told without running a shell.
 */
export function readWord(text: string, start: number): ReadWord | undefined {
  PLAIN.lastIndex = start;
  const plain = PLAIN.exec(text)?.[0];
  if (plain === undefined) return new WordReader(text, start).read();
  const word = { text: plain, sure: plain.length };
  return { word, end: start + plain.length };
}

class WordReader {
  readonly #source: string;
  #at: number;
  #text = '';
  #sure: number | undefined;

  constructor(source: string, start: number) {
    this.#source = source;
    this.#at = start;
  }

  read(): ReadWord | undefined {
    if (this.#peek() === '~') this.#doubt();
    for (let next = this.#peek(); next !== '' && !ENDS.test(next); next = this.#peek()) {
      if (!this.#readPart(next)) return undefined;
    }
    const sure = this.#sure ?? this.#text.length;
    return { word: { text: this.#text, sure }, end: this.#at };
  }

  /** @returns false where nothing more can be said */
  #readPart(next: string): boolean {
    switch (next) {
      case "'":
        return this.#readSingleQuoted();
      case '"':
        return this.#readDoubleQuoted();
      case '\\':
        this.#readEscape(/[\s\S]/);
        return true;
      case '$':
        return this.#readDollar();
      case '`':
        return false;
      case '*':
      case '?':
      case '[':
      case '{':
        this.#doubt();
    }
    this.#take();
    return true;
  }

  #readSingleQuoted(): boolean {
    const end = this.#source.indexOf("'", this.#at + 1);
    if (end < 0) return false;
    this.#text += this.#source.slice(this.#at + 1, end);
    this.#at = end + 1;
    return true;
  }

  #readDoubleQuoted(): boolean {
    this.#at += 1;
    for (let next = this.#peek(); next !== '"'; next = this.#peek()) {
      if (next === '' || next === '`') return false;
      if (next === '\\') this.#readEscape(/["\\$`\n]/);
      else if (next !== '$') this.#take();
      else if (!this.#readDollar()) return false;
    }
    this.#at += 1;
    return true;
  }

  /** A backslash before one of the characters is taken away; with the end of a line both are. */
  #readEscape(escapable: RegExp): void {
    const next = this.#source.charAt(this.#at + 1);
    if (next !== '' && escapable.test(next)) this.#at += 1;
    if (next === '\n') this.#at += 1;
    else this.#take();
  }

  #readDollar(): boolean {
    VARIABLE.lastIndex = this.#at;
    const length = VARIABLE.exec(this.#source)?.[0].length;
    if (length === undefined && /[({'"\\]/.test(this.#source.charAt(this.#at + 1))) return false;
    if (length !== undefined) this.#doubt();
    for (let count = length ?? 1; count > 0; count -= 1) this.#take();
    return true;
  }

  #doubt(): void {
    this.#sure ??= this.#text.length;
  }

  #take(): void {
    this.#text += this.#peek();
    this.#at += 1;
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }
}
