import type { Refusal } from '../refusal.ts';
import { END, endsLine, REST_OF_LINE } from './characters.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A place in a text that moves forward, as PyYAML 6.0.3's reader.py does.
 *
 * The first refusal stands and puts the cursor at the end of the text, where every loop over it stops.
 */
export class Cursor {
  readonly text: string;
  /** UTF-16 offset from the beginning of the text. */
  index = 0;
  /** 0-based, by YAML 1.1's line breaks. */
  line = 0;
  refusal: Refusal | undefined;
  #lineStart = 0;

  constructor(text: string) {
    this.text = text;
    if (text.startsWith(BYTE_ORDER_MARK)) {
      this.index = 1;
      this.#lineStart = 1;
    }
  }

  /** How far the cursor is from its line's beginning. Wide characters count as two, which no indentation holds. */
  get column(): number {
    return this.index - this.#lineStart;
  }

  /** The character that lies `offset` ahead; {@link END} behind the last. */
  peek(offset = 0): string {
    return this.text[this.index + offset] ?? END;
  }

  /** The next characters, over which the cursor moves. They hold no line break. */
  take(length: number): string {
    const taken = this.text.slice(this.index, this.index + length);
    this.index += taken.length;
    return taken;
  }

  /** Moves over what a sticky pattern matches here, and gives it; `''` where it matches nothing. It holds no line break. */
  match(pattern: RegExp): string {
    pattern.lastIndex = this.index;
    const [matched = ''] = pattern.exec(this.text) ?? [];
    this.index += matched.length;
    return matched;
  }

  skipSpaces(): void {
    while (this.peek() === ' ') this.index += 1;
  }

  /** Moves to the line's end, where a comment begins here. PyYAML asks for no white space before it. */
  skipComment(): void {
    if (this.peek() === '#') this.match(REST_OF_LINE);
  }

  /** Moves over one line break, and gives what it means in a scalar; `''` where there is none. */
  takeBreak(): string {
    const char = this.peek();
    if (char === END || !endsLine(char)) return '';
    this.index += char === '\r' && this.peek(1) === '\n' ? 2 : 1;
    this.line += 1;
    this.#lineStart = this.index;
    return char === '\u2028' || char === '\u2029' ? char : '\n';
  }

  /** Whether `---` or `...` stands here as a word of its own. The caller knows that a line begins here. */
  isAtDocumentMarker(marker: '---' | '...'): boolean {
    return (
      this.text.startsWith(marker, this.index) && /[\0 \t\r\n\x85\u2028\u2029]/.test(this.peek(3))
    );
  }

  /** Refuses the text, unless it has been refused before. */
  refuse(refusal: Refusal): void {
    this.refusal ??= refusal;
    this.index = this.text.length;
  }
}
