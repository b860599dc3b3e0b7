import { EMOJI, HIDDEN, latePattern } from './late-pattern.ts';

/** Most texts are these characters and need no closer look. */
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/** Emoji first, since the joiners and selectors inside them are wanted. */
const emojiOrHidden = latePattern(`(${EMOJI})|${HIDDEN}`, 'gu');

/** Whether a text is printable ASCII throughout: nothing to escape, one column for each character. */
export function isPlain(text: string): boolean {
  return PRINTABLE_ASCII.test(text);
}

/**
 * A text that a terminal can be given: whatever it would obey or hide is written as an escape, `\x1b` or `\u202e`. The
 * result has one line.
 */
export function escapeHidden(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(emojiOrHidden(), (found, emoji?: string) => emoji ?? escaped(found));
}

function escaped(character: string): string {
  const named = NAMED.get(character);
  if (named !== undefined) return named;
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code <= 0xff) return `\\x${digits.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);
