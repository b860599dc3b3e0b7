import { quoted, type Refusal } from '../refusal.ts';
import type { Scan } from '../scan/scanner.ts';
import type { Token } from '../scan/token.ts';

/** The tokens that can be of a kind. */
type TokenOf<Kind extends Token['kind'], Candidate = Token> = Candidate extends Token
  ? Kind extends Candidate['kind']
    ? Candidate
    : never
  : never;

/**
 * The tokens of a text, one after the other. As with the cursor, the first refusal stands and puts the reader at the end,
 * where every loop over it stops.
 */
export class TokenReader {
  readonly #text: string;
  readonly #scan: Scan;
  readonly #end: Token;
  #position = 0;
  #refusal: Refusal | undefined;

  /** @param text What was scanned, to quote from. */
  constructor(text: string, scan: Scan) {
    this.#text = text;
    this.#scan = scan;
    const end = scan.tokens.at(-1)?.end ?? 0;
    this.#end = { kind: 'stream-end', start: end, end };
  }

  /** What the grammar refuses, or else the scanner, whose tokens end before the rest of the text. */
  get refusal(): Refusal | undefined {
    return this.#refusal ?? this.#scan.refusal;
  }

  /** The next token; at the end, it stays the stream's. */
  get next(): Token {
    return this.#scan.tokens[this.#position] ?? this.#end;
  }

  isAt(...kinds: readonly Token['kind'][]): boolean {
    return kinds.includes(this.next.kind);
  }

  /** Moves over the next token, if it is of a kind, and gives it. */
  accept<Kind extends Token['kind']>(kind: Kind): TokenOf<Kind> | undefined {
    const token = this.next;
    if (!isOfKind(token, kind)) return undefined;
    this.#position += 1;
    return token;
  }

  /** Refuses the text at a token, unless it has been refused before. Where the scanner gave up first, its reason stands. */
  refuse(refusal: Refusal): void {
    const isScanned = this.#position < this.#scan.tokens.length;
    if (isScanned) this.#refusal ??= refusal;
    this.#position = this.#scan.tokens.length;
  }

  /** Refuses the next token, where the grammar wants another. */
  refuseNext(wanted: string): void {
    const { start, end, kind } = this.next;
    const found = this.#text.slice(start, end);
    if (kind === 'value') {
      const message = 'PyYAML finds no key for this `:`.';
      this.refuse({
        start,
        end,
        message,
        help: 'Write its key before it, or put the value that it begins in quotes.',
      });
    } else if (kind === 'key' && found === '?') {
      const message = 'PyYAML ends a value between brackets at this `?`.';
      this.refuse({ start, end, message, help: 'Put the value in quotes.', standIn: '_' });
    } else {
      const name = found === '' ? UNWRITTEN[kind] : quoted(found);
      this.refuse({ start, end, message: `PyYAML expects ${wanted} here, not ${name ?? 'this'}.` });
    }
  }
}

/** The names of the tokens that indentation implies, or the end of the text. */
const UNWRITTEN: Readonly<Partial<Record<Token['kind'], string>>> = {
  'block-sequence-start': 'a list',
  'block-mapping-start': 'a mapping',
  'block-end': "a block's end",
  key: 'a key',
  'stream-end': 'the end of the file',
};

function isOfKind<Kind extends Token['kind']>(token: Token, kind: Kind): token is TokenOf<Kind> {
  return token.kind === kind;
}
