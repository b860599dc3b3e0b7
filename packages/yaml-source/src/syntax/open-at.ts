import { contentStart, endOfLine, skipBlank } from '../read/gap.ts';
import { lengthOfBreak } from './fault.ts';

/** What has been opened before a place and not been closed. */
export interface Open {
  /** The quote of the scalar that holds the place. */
  readonly quote: number | undefined;
  /** The brackets and braces, outermost first. */
  readonly brackets: readonly number[];
}

/**
 * Reads the text before an offset as far as it takes to know what is open there. The text is one that the parser accepted up
 * to the offset, so that nothing has to be checked.
 */
export function whatIsOpen(text: string, until: number): Open {
  const brackets: number[] = [];
  let offset = skipBlank(text, contentStart(text));
  while (offset < until) {
    const character = text.charAt(offset);
    let end = offset + 1;
    if (character === '"' || character === "'") {
      const close = endOfQuoted(text, offset);
      if (close === undefined || close > until) return { quote: offset, brackets };
      end = close;
    } else if (character === '[' || character === '{') brackets.push(offset);
    else if (character === ']' || character === '}') brackets.pop();
    else if (/[|>]/.test(character) && brackets.length === 0) end = endOfBlockScalar(text, offset);
    else if (!isIndicator(text, offset, brackets.length > 0))
      end = endOfPlain(text, offset, brackets.length > 0);
    offset = skipBlank(text, end);
  }
  return { quote: undefined, brackets };
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
