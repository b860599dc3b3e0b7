import { contentStart, endOfLine, skipBlank } from '../read/gap.ts';
import type { Span } from '../span.ts';
import { lengthOfBreak } from './fault.ts';

/** What has been opened before a place and not been closed. */
export interface Open {
  /** The quote of the scalar that holds the place. */
  readonly quote: number | undefined;
  /** The brackets and braces, outermost first. */
  readonly brackets: readonly number[];
  /** Where the last token before the place ends; white space and comments follow. */
  readonly tokenEnd: number;
}

/**
 * Reads the text before an offset as far as it takes to know what is open there. The text is one that the parser accepted up
 * to the offset, so that nothing has to be checked.
 */
export function whatIsOpen(text: string, until: number): Open {
  const brackets: number[] = [];
  let tokenEnd = contentStart(text);
  for (const token of tokens(text, until)) {
    const { start, end } = token;
    if (end === undefined || (isQuote(text, start) && end > until))
      return { quote: start, brackets, tokenEnd };
    if (isOpening(text, start)) brackets.push(start);
    else if (isClosing(text, start)) brackets.pop();
    tokenEnd = end;
  }
  return { quote: undefined, brackets, tokenEnd };
}

/** What stands between two tokens: white space and comments. */
export interface Gap extends Span {
  /** Whether the token behind it closes a collection. */
  readonly closes: boolean;
}

/** The gaps between the tokens of a text. */
export function* gaps(text: string): Iterable<Gap> {
  let tokenEnd = contentStart(text);
  for (const { start, end } of tokens(text, text.length)) {
    yield { start: tokenEnd, end: start, closes: isClosing(text, start) };
    tokenEnd = end ?? text.length;
  }
}

/** A token: a bracket, another indicator, or a scalar. The quote of one without an end is not closed. */
interface Token {
  readonly start: number;
  readonly end: number | undefined;
}

function* tokens(text: string, until: number): Iterable<Token> {
  let depth = 0;
  let start = skipBlank(text, contentStart(text));
  while (start < until) {
    const end = endOfToken(text, start, depth);
    yield { start, end };
    if (end === undefined) return;
    if (isOpening(text, start)) depth++;
    else if (isClosing(text, start) && depth > 0) depth--;
    start = skipBlank(text, end);
  }
}

function endOfToken(text: string, start: number, depth: number): number | undefined {
  if (isQuote(text, start)) return endOfQuoted(text, start);
  if (isOpening(text, start) || isClosing(text, start)) return start + 1;
  if (/[|>]/.test(text.charAt(start)) && depth === 0) return endOfBlockScalar(text, start);
  return isIndicator(text, start, depth > 0) ? start + 1 : endOfPlain(text, start, depth > 0);
}

function isQuote(text: string, offset: number): boolean {
  return /["']/.test(text.charAt(offset));
}

function isOpening(text: string, offset: number): boolean {
  return /[[{]/.test(text.charAt(offset));
}

function isClosing(text: string, offset: number): boolean {
  return /[\]}]/.test(text.charAt(offset));
}

/** Past the quote that closes the scalar; `undefined` where there is none. */
export function endOfQuoted(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  let close = text.indexOf(quote, start + 1);
  while (close !== -1) {
    if (quote === '"' ? !isEscaped(text, start, close) : text.charAt(close + 1) !== quote)
      return close + 1;
    close = text.indexOf(quote, close + (quote === '"' ? 1 : 2));
  }
  return undefined;
}

/** Whether an odd number of backslashes stands before the offset. */
function isEscaped(text: string, start: number, offset: number): boolean {
  let first = offset;
  while (first - 1 > start && text.charAt(first - 1) === '\\') first--;
  return (offset - first) % 2 === 1;
}

/** Whether `,`, or `-`, `?` or `:` with something that parts it from a word, stands at the offset. */
function isIndicator(text: string, offset: number, inFlow: boolean): boolean {
  const character = text.charAt(offset);
  if (character === ',') return inFlow;
  return /[-?:]/.test(character) && endsWord(text, offset + 1, inFlow);
}

function endsWord(text: string, offset: number, inFlow: boolean): boolean {
  return offset >= text.length || (inFlow ? /[\s,[\]{}]/ : /\s/).test(text.charAt(offset));
}

function endOfPlain(text: string, start: number, inFlow: boolean): number {
  const end = endOfPlainOnLine(text, start, inFlow);
  if (inFlow || end < endOfLine(text, start)) return end;
  let lineEnd = end;
  for (
    let next = skipBreaks(text, lineEnd);
    next < text.length && !isEntry(text, next);
    next = skipBreaks(text, lineEnd)
  ) {
    lineEnd = endOfLine(text, next);
  }
  return lineEnd;
}

function endOfPlainOnLine(text: string, start: number, inFlow: boolean): number {
  const end = inFlow ? /[\r\n,[\]{}]|:(?=[\s,[\]{}])|:$|(?<=\s)#/g : /[\r\n]|:(?=\s)|:$|(?<=\s)#/g;
  end.lastIndex = start + 1;
  return end.exec(text)?.index ?? text.length;
}

function skipBreaks(text: string, from: number): number {
  let offset = from;
  while (/\s/.test(text.charAt(offset))) offset++;
  return offset;
}

/** Whether the line from here on is an entry, an item or a mark, not the continuation of a plain scalar. */
function isEntry(text: string, offset: number): boolean {
  const line = text.slice(offset, endOfLine(text, offset));
  return /^(?:#|[-?:](?:\s|$)|---|\.\.\.)/.test(line) || /:(?:\s|$)/.test(line);
}

/** The end of a block scalar: of the last line that stands as far in as its first. */
function endOfBlockScalar(text: string, header: number): number {
  let end = endOfLine(text, header);
  let indent: number | undefined;
  for (let next = nextLine(text, end); next < text.length; next = nextLine(text, end)) {
    const lineEnd = endOfLine(text, next);
    const content = text.slice(next, lineEnd).search(/[^ ]/);
    if (content !== -1) {
      indent ??= content;
      if (content < indent || indent === 0) break;
    }
    end = lineEnd;
  }
  return end;
}

function nextLine(text: string, lineEnd: number): number {
  return lineEnd + lengthOfBreak(text, lineEnd);
}
