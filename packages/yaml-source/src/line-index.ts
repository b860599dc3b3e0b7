/** A place in a text as people count it. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units; a byte order mark at the beginning of the text does not count. */
  readonly column: number;
  /** In UTF-16 units from the beginning of the text, from 0; a byte order mark counts as one. */
  readonly offset: number;
}

/** Where the lines of a text begin. Lines end at `\n`, `\r\n` or `\r`. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    this.#starts = lineStarts(text);
    this.#length = text.length;
  }

  /** How many lines there are; a line break at the end of the text begins one more. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The line and column of an offset; one outside the text counts as the nearest end. */
  positionAt(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.#length);
    const line = this.#lineOf(inside);
    return { line: line + 1, column: Math.max(inside - this.#start(line), 0) + 1, offset: inside };
  }

  /** The offset at which a line, counted from 1, begins; `undefined` where there is no such line. */
  startOfLine(line: number): number | undefined {
    return this.#starts[line - 1];
  }

  #start(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  /** The last line, counted from 0, that begins at or before the offset. */
  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function lineStarts(text: string): number[] {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  const lineBreak = /\r\n|\n|\r/g;
  while (lineBreak.test(text)) starts.push(lineBreak.lastIndex);
  return starts;
}

const indexes = new WeakMap<object, LineIndex>();

/**
 * The line and column of an offset in a document. The document's lines are found once, when first asked for.
 *
 * @param source Anything with a text, such as what `parseSource` returns.
 */
export function positionAt(source: { readonly text: string }, offset: number): Position {
  let index = indexes.get(source);
  if (index === undefined) {
    index = new LineIndex(source.text);
    indexes.set(source, index);
  }
  return index.positionAt(offset);
}
