import { eastAsianWidth } from 'get-east-asian-width';
import { isPlain } from './escape.ts';
import { EMOJI, latePattern } from './late-pattern.ts';

/**
 * One character as a reader counts them: an emoji with its joiners, a flag, or a base with the marks that are drawn upon
 * it. `Intl.Segmenter` knows more of them, but the first use of it takes as long as the start of the program.
 */
const character = latePattern(
  String.raw`\p{Regional_Indicator}{2}|${EMOJI}|.[\p{Mn}\p{Me}]*`,
  'gsu',
);

/** Marks that are drawn upon the character before them, and the later letters of Hangul syllables. */
const withoutWidth = latePattern(String.raw`[\p{Mn}\p{Me}\u1160-\u11FF]`, 'u');

const EMOJI_PRESENTATION = '\uFE0F';

/** Splits a text into characters as a reader counts them. */
export function characters(text: string): Iterable<string> {
  return isPlain(text) ? text : (text.match(character()) ?? []);
}

/** How many columns of a terminal a text takes. It must hold nothing that {@link escapeHidden} would escape. */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  let width = 0;
  for (const each of characters(text)) width += characterWidth(each);
  return width;
}

function characterWidth(text: string): number {
  const first = text.codePointAt(0) ?? 0;
  if (text.includes(EMOJI_PRESENTATION) || isRegionalIndicator(first)) return 2;
  if (withoutWidth().test(String.fromCodePoint(first))) return 0;
  return eastAsianWidth(first);
}

function isRegionalIndicator(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}
