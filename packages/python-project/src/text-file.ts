import { LineIndex, type Span } from '@planproof/yaml-source';
import type { Place } from './place.ts';

/** A file of the project, read: makes places of offsets. */
export class TextFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  /** As it was read; a byte order mark stays, and counts in offsets. */
  readonly text: string;
  #index: LineIndex | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** Offset 1 where the file begins with a byte order mark. */
  get contentStart(): number {
    return this.text.startsWith('\uFEFF') ? 1 : 0;
  }

  /** The place of a stretch of the text, in UTF-16 units; white space at its ends is left out. */
  place(span: Span): Place {
    const { start, end } = trimmed(this.text, span);
    const range = { start: this.#positionAt(start), end: this.#positionAt(end) };
    const written = this.text.slice(start, end);
    const text = /[\r\n]/.test(written) ? this.#lineAt(range.start.line) : written;
    return { file: this.path, range, text };
  }

  #positionAt(offset: number) {
    this.#index ??= new LineIndex(this.text);
    return this.#index.positionAt(offset);
  }

  #lineAt(line: number): string {
    this.#index ??= new LineIndex(this.text);
    const start = this.#index.startOfLine(line) ?? 0;
    return this.text.slice(start, this.#index.startOfLine(line + 1) ?? this.text.length).trim();
  }
}

/** The place of a file as a whole, of which nothing is known but its name. */
export function placeOfFile(file: string): Place {
  const start = { line: 1, column: 1, offset: 0 };
  return { file, range: { start, end: { ...start } }, text: '' };
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

function isSpace(text: string, offset: number): boolean {
  return ' \t\r\n\uFEFF'.includes(text.charAt(offset));
}
