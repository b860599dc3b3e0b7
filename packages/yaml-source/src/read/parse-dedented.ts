import { type Event, type ParserOptions, parseEvents, YAMLException } from 'js-yaml';

import { type Gap, gaps, whatIsOpen } from '../syntax/open-at.ts';

/** So many characters are parsed at most for one bracket after the other. */
const BUDGET = 64 * 1024 * 1024;

/**
 * Parses a text in which a bracket may close a list at the column of the list's key, or before it, and a tab may part a
 * bracket from the key:
 *
 * ```yaml
 * tasks: [
 *   one,
 * ]
 * ```
 *
 * The letter of YAML 1.2 wants the bracket further in, and js-yaml holds to it. Everybody writes it so, and every other
 * reader takes it, the pipeline's among them. The text is parsed again with the bracket on the line above: line breaks and
 * comments before it become spaces, as do tabs, so that all offsets stay.
 */
export function parseDedented(text: string, options: Partial<ParserOptions>): Event[] {
  try {
    return parseEvents(text, options);
  } catch (error) {
    if (!isIndentFault(error)) throw error;
    const joined = join(text, gaps(text));
    if (joined === text) throw error;
    // All at once is as good as always right. One at a time is right, and slow where there are many.
    try {
      return parseEvents(joined, options);
    } catch {
      return parseOneByOne(text, options);
    }
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
      const better = join(joined, [{ start: open.tokenEnd, end: bracket, closes: true }]);
      if (better === joined) throw error;
      joined = better;
    }
  }
}

/** The bracket that the parser refused for where it stands. */
function refusedBracket(text: string, error: unknown): number | undefined {
  if (!isIndentFault(error)) return undefined;
  const offset = error.mark?.position ?? text.length;
  return /[\]}]/.test(text.charAt(offset)) ? offset : undefined;
}

function isIndentFault(error: unknown): error is YAMLException {
  return error instanceof YAMLException && error.reason === 'deficient indentation';
}

/** The text with spaces for what parts a closing bracket from the line above, and for tabs between tokens of a line. */
function join(text: string, between: Iterable<Gap>): string {
  let joined = '';
  let from = 0;
  for (const { start, end, closes } of between) {
    const gap = text.slice(start, end);
    const isJoined = closes && /^(?:\s|#[^\r\n]*)*$/.test(gap) && /[\r\n]/.test(gap);
    if (!isJoined && !/^[ \t]*\t[ \t]*$/.test(gap)) continue;
    joined += text.slice(from, start) + ' '.repeat(gap.length);
    from = end;
  }
  return joined + text.slice(from);
}
