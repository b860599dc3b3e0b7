import { type Event, type ParserOptions, parseEvents, YAMLException } from 'js-yaml';

import { closingBrackets, whatIsOpen } from '../syntax/open-at.ts';

/** So many characters are parsed at most for one bracket after the other. */
const BUDGET = 64 * 1024 * 1024;

/**
 * Parses a text in which a bracket may close a list at the column of the list's key, or before it:
 *
 * ```yaml
 * tasks: [
 *   one,
 * ]
 * ```
 *
 * The letter of YAML 1.2 wants the bracket further in, and js-yaml holds to it. Everybody writes it so, and every other
 * reader takes it, the pipeline's among them. The text is parsed again with the bracket on the line above: line breaks and
 * comments before it become spaces, so that all offsets stay.
 */
export function parseDedented(text: string, options: Partial<ParserOptions>): Event[] {
  try {
    return parseEvents(text, options);
  } catch (error) {
    if (refusedBracket(text, error) === undefined) throw error;
  }
  // All brackets at once is as good as always right. One at a time is right, and slow where there are many.
  try {
    return parseEvents(joinAll(text), options);
  } catch {
    return parseOneByOne(text, options);
  }
}

function parseOneByOne(text: string, options: Partial<ParserOptions>): Event[] {
  let joined = text;
  for (let budget = BUDGET; ; budget -= text.length) {
    try {
      return parseEvents(joined, options);
    } catch (error) {
      const bracket = refusedBracket(joined, error);
      const open = bracket === undefined ? undefined : whatIsOpen(joined, bracket);
      if (bracket === undefined || open === undefined || budget < 0) throw error;
      const better = join(joined, [{ bracket, tokenEnd: open.tokenEnd }]);
      if (better === joined) throw error;
      joined = better;
    }
  }
}

/** The bracket that the parser refused for where it stands. */
function refusedBracket(text: string, error: unknown): number | undefined {
  if (!(error instanceof YAMLException) || error.reason !== 'deficient indentation')
    return undefined;
  const offset = error.mark?.position ?? text.length;
  return /[\]}]/.test(text.charAt(offset)) ? offset : undefined;
}

function joinAll(text: string): string {
  return join(text, closingBrackets(text));
}

/** The text with brackets that begin a line moved up to the token before them. */
function join(text: string, closing: Iterable<{ bracket: number; tokenEnd: number }>): string {
  let joined = '';
  let from = 0;
  for (const { bracket, tokenEnd } of closing) {
    const gap = text.slice(tokenEnd, bracket);
    if (!/^(?:\s|#[^\r\n]*)*$/.test(gap) || !/[\r\n]/.test(gap)) continue;
    joined += text.slice(from, tokenEnd) + ' '.repeat(gap.length);
    from = bracket;
  }
  return joined + text.slice(from);
}
