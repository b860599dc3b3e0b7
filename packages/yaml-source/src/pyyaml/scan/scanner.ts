import type { Refusal } from '../refusal.ts';
import { scanBlockScalar } from './block-scalar.ts';
import { END, isWhiteOrEnd } from './characters.ts';
import { scanContent } from './content.ts';
import { Cursor } from './cursor.ts';
import { scanDirective } from './directive.ts';
import { refuseHere } from './refuse-here.ts';
import { SimpleKeys } from './simple-keys.ts';
import type { MarkKind, Token } from './token.ts';

/** A text's tokens, up to its end or to what PyYAML's scanner refuses. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly refusal: Refusal | undefined;
}

/** Cuts a text into tokens as PyYAML 6.0.3's scanner.py does, whose rules this file and those that it imports restate. */
export function scan(text: string): Scan {
  const scanner = new Scanner(text);
  while (scanner.next());
  return scanner.result();
}

class Scanner {
  readonly tokens: Token[] = [];
  readonly #cursor: Cursor;
  readonly #keys: SimpleKeys;
  /** The columns of the block collections around the cursor, the innermost last; -1 stands for none. */
  readonly #indents: number[] = [-1];
  #flowLevel = 0;
  /** Whether a key without a `?`, and with it a block collection, may begin at the next token. */
  #allowsKey = true;

  constructor(text: string) {
    this.#cursor = new Cursor(text);
    this.#keys = new SimpleKeys(this.#cursor);
  }

  get refusal(): Refusal | undefined {
    return this.#cursor.refusal;
  }

  result(): Scan {
    const { refusal, tokens } = this;
    const end = refusal === undefined ? undefined : this.#keys.firstOpenToken();
    return { tokens: tokens.slice(0, end), refusal };
  }

  /** Scans one more token, with those that it implies. `false`: nothing is left, or the rest is refused. */
  next(): boolean {
    this.#skipToToken();
    this.#keys.removeStale();
    this.#closeBlocks(this.#cursor.column);
    if (this.refusal !== undefined) return false;
    if (this.#cursor.peek() === END) {
      this.#endStream();
      return false;
    }
    if (!this.#scanAtLineStart() && !this.#scanIndicator()) this.#scanNode();
    return true;
  }

  get #indent(): number {
    return this.#indents.at(-1) ?? -1;
  }

  #skipToToken(): void {
    const cursor = this.#cursor;
    for (;;) {
      cursor.skipSpaces();
      cursor.skipComment();
      if (cursor.takeBreak() === '') return;
      if (this.#flowLevel === 0) this.#allowsKey = true;
    }
  }

  /** Ends the block collections that are indented deeper than a column. Flow collections need no indentation. */
  #closeBlocks(column: number): void {
    if (this.#flowLevel !== 0) return;
    while (this.#indent > column) {
      this.#indents.pop();
      this.#mark('block-end', 0);
    }
  }

  #endStream(): void {
    this.#closeBlocks(-1);
    this.#keys.remove(this.#flowLevel);
    this.#keys.clear();
    this.#mark('stream-end', 0);
  }

  /** Directives, `---` and `...`. */
  #scanAtLineStart(): boolean {
    const cursor = this.#cursor;
    if (cursor.column !== 0) return false;
    const isDirective = cursor.peek() === '%';
    const isStart = cursor.isAtDocumentMarker('---');
    if (!isDirective && !isStart && !cursor.isAtDocumentMarker('...')) return false;
    this.#closeBlocks(-1);
    this.#keys.remove(this.#flowLevel);
    this.#allowsKey = false;
    if (isDirective) this.#push(scanDirective(cursor));
    else this.#mark(isStart ? 'document-start' : 'document-end', 3);
    return true;
  }

  #scanIndicator(): boolean {
    const inFlow = this.#flowLevel !== 0;
    const isWord = isWhiteOrEnd(this.#cursor.peek(1));
    switch (this.#cursor.peek()) {
      case '[':
        return this.#openFlow('flow-sequence-start');
      case '{':
        return this.#openFlow('flow-mapping-start');
      case ']':
        return this.#closeFlow('flow-sequence-end');
      case '}':
        return this.#closeFlow('flow-mapping-end');
      case ',':
        return this.#separate('flow-entry', true);
      case '-':
        return isWord && this.#scanBlockEntry();
      case '?':
        return (inFlow || isWord) && this.#scanKey();
      case ':':
        return (inFlow || isWord) && this.#scanValue();
      default:
        return false;
    }
  }

  #openFlow(kind: MarkKind): true {
    this.#saveKey();
    this.#flowLevel += 1;
    this.#allowsKey = true;
    this.#mark(kind, 1);
    return true;
  }

  #closeFlow(kind: MarkKind): true {
    this.#keys.remove(this.#flowLevel);
    this.#flowLevel -= 1;
    this.#allowsKey = false;
    this.#mark(kind, 1);
    return true;
  }

  /** A token behind which a key may or may not begin, and before which none can have. */
  #separate(kind: MarkKind, allowsKey: boolean): true {
    this.#allowsKey = allowsKey;
    this.#keys.remove(this.#flowLevel);
    this.#mark(kind, 1);
    return true;
  }

  #scanBlockEntry(): true {
    // In a flow collection the dash is an error too, which the composer finds.
    if (this.#flowLevel === 0) this.#openBlock('block-sequence-start');
    return this.#separate('block-entry', true);
  }

  #scanKey(): true {
    if (this.#flowLevel === 0) this.#openBlock('block-mapping-start');
    return this.#separate('key', this.#flowLevel === 0);
  }

  #scanValue(): true {
    const key = this.#keys.take(this.#flowLevel);
    if (key === undefined) return this.#scanValueWithoutKey();
    const at = { start: key.start, end: key.start };
    const tokens: Token[] = [{ kind: 'key', ...at }];
    if (this.#flowLevel === 0 && this.#indentTo(key.column)) {
      tokens.unshift({ kind: 'block-mapping-start', ...at });
    }
    this.tokens.splice(key.token, 0, ...tokens);
    this.#allowsKey = false;
    this.#mark('value', 1);
    return true;
  }

  /** The value of a `?`; or of no key at all, which the composer refuses. */
  #scanValueWithoutKey(): true {
    if (this.#flowLevel === 0 && !this.#allowsKey) this.#keys.refuseValue();
    if (this.#flowLevel === 0) this.#openBlock('block-mapping-start');
    return this.#separate('value', this.#flowLevel === 0);
  }

  #openBlock(kind: MarkKind): void {
    if (!this.#allowsKey) refuseHere(this.#cursor, 'where a list or a mapping cannot begin');
    if (this.#indentTo(this.#cursor.column)) this.#mark(kind, 0);
  }

  #indentTo(column: number): boolean {
    if (this.#indent >= column) return false;
    this.#indents.push(column);
    return true;
  }

  #scanNode(): void {
    const cursor = this.#cursor;
    const inFlow = this.#flowLevel !== 0;
    if (!inFlow && isBlockScalar(cursor)) {
      this.#keys.remove(this.#flowLevel);
      this.#push(scanBlockScalar(cursor, this.#indent));
      this.#allowsKey = true;
      return;
    }
    this.#saveKey();
    const { token, crossedLine } = scanContent(cursor, inFlow, this.#indent + 1);
    if (token !== undefined) this.#push(token);
    this.#allowsKey = crossedLine;
  }

  #saveKey(): void {
    if (!this.#allowsKey) return;
    const required = this.#flowLevel === 0 && this.#indent === this.#cursor.column;
    this.#keys.save(this.#flowLevel, this.tokens.length, required);
  }

  #mark(kind: MarkKind, length: number): void {
    const start = this.#cursor.index;
    this.#cursor.take(length);
    this.#push({ kind, start, end: this.#cursor.index });
  }

  #push(token: Token): void {
    if (this.refusal === undefined) this.tokens.push(token);
  }
}

function isBlockScalar(cursor: Cursor): boolean {
  return cursor.peek() === '|' || cursor.peek() === '>';
}
