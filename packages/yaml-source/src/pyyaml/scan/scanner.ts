import type { Refusal } from '../refusal.ts';
import { scanBlockScalar } from './block-scalar.ts';
import { END, isWhiteOrEnd } from './characters.ts';
import { scanContent } from './content.ts';
import { Cursor } from './cursor.ts';
import { scanDirective } from './directive.ts';
import { Indents } from './indents.ts';
import { refuseHere } from './refuse-here.ts';
import { SimpleKeys } from './simple-keys.ts';
import type { MarkKind, Token } from './token.ts';
import { TokenList } from './token-list.ts';

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
  readonly #cursor: Cursor;
  readonly #tokens: TokenList;
  readonly #keys: SimpleKeys;
  readonly #indents = new Indents();
  #flowLevel = 0;
  /** Whether a key without a `?`, and with it a block collection, may begin at the next token. */
  #allowsKey = true;

  constructor(text: string) {
    this.#cursor = new Cursor(text);
    this.#tokens = new TokenList(this.#cursor);
    this.#keys = new SimpleKeys(this.#cursor);
  }

  result(): Scan {
    const { refusal } = this.#cursor;
    const end = refusal === undefined ? undefined : this.#keys.firstOpenToken();
    return { tokens: this.#tokens.until(end), refusal };
  }

  /** Scans one more token, with those that it implies. `false`: nothing is left, or the rest is refused. */
  next(): boolean {
    this.#skipToToken();
    this.#keys.removeStale();
    this.#closeBlocks(this.#cursor.column);
    if (this.#cursor.refusal !== undefined) return false;
    if (this.#cursor.peek() === END) {
      this.#endStream();
      return false;
    }
    if (!this.#scanAtLineStart() && !this.#scanIndicator()) this.#scanNode();
    return true;
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
    while (this.#indents.leave(column)) this.#tokens.mark('block-end', 0);
  }

  #endStream(): void {
    this.#closeBlocks(-1);
    this.#keys.remove(this.#flowLevel);
    this.#keys.clear();
    this.#tokens.mark('stream-end', 0);
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
    if (isDirective) this.#tokens.add(scanDirective(cursor));
    else this.#tokens.mark(isStart ? 'document-start' : 'document-end', 3);
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
    this.#tokens.mark(kind, 1);
    return true;
  }

  #closeFlow(kind: MarkKind): true {
    this.#keys.remove(this.#flowLevel);
    this.#flowLevel -= 1;
    this.#allowsKey = false;
    this.#tokens.mark(kind, 1);
    return true;
  }

  /** A token behind which a key may or may not begin, and before which none can have. */
  #separate(kind: MarkKind, allowsKey: boolean): true {
    this.#allowsKey = allowsKey;
    this.#keys.remove(this.#flowLevel);
    this.#tokens.mark(kind, 1);
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
    this.#tokens.insert(key.token, 'key', key.start);
    if (this.#flowLevel === 0 && this.#indents.deepen(key.column)) {
      this.#tokens.insert(key.token, 'block-mapping-start', key.start);
    }
    this.#allowsKey = false;
    this.#tokens.mark('value', 1);
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
    if (this.#indents.deepen(this.#cursor.column)) this.#tokens.mark(kind, 0);
  }

  #scanNode(): void {
    const cursor = this.#cursor;
    const inFlow = this.#flowLevel !== 0;
    if (!inFlow && isBlockScalar(cursor)) {
      this.#keys.remove(this.#flowLevel);
      this.#tokens.add(scanBlockScalar(cursor, this.#indents.current));
      this.#allowsKey = true;
      return;
    }
    this.#saveKey();
    const { token, crossedLine } = scanContent(cursor, inFlow, this.#indents.current + 1);
    if (token !== undefined) this.#tokens.add(token);
    this.#allowsKey = crossedLine;
  }

  #saveKey(): void {
    if (!this.#allowsKey) return;
    const required = this.#flowLevel === 0 && this.#indents.current === this.#cursor.column;
    this.#keys.save(this.#flowLevel, this.#tokens.length, required);
  }
}

function isBlockScalar(cursor: Cursor): boolean {
  return cursor.peek() === '|' || cursor.peek() === '>';
}
