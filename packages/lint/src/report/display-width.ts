import { eastAsianWidth } from 'get-east-asian-width';
import { isPlain } from './escape.ts';

/**
 * One character as a reader counts them: an emoji with its joiners, a flag, or a base with the marks that are drawn upon
 * it. `Intl.Segmenter` knows more of them, but the first use of it takes as long as the start of the program.
 */
const CHARACTER =
  /(\p{Regional_Indicator}{2}|[#*0-9]\uFE0F\u20E3|\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)*)|.[\p{Mn}\p{Me}]*/gsu;

const NO_WIDTH = /[\p{Mn}\p{Me}\u1160-\u11FF]/u;

const EMOJI_PRESENTATION = '\uFE0F';

/** Splits a text into characters as a reader counts them. */
export function characters(text: string): Iterable<string> {
  return isPlain(text) ? text : (text.match(CHARACTER) ?? []);
}

/** How many columns of a terminal a text takes. It must hold nothing that {@link escapeHidden} would escape. */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  let width = 0;
  for (const character of characters(text)) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  const first = character.codePointAt(0) ?? 0;
  if (character.includes(EMOJI_PRESENTATION) || isRegionalIndicator(first)) return 2;
  if (NO_WIDTH.test(String.fromCodePoint(first))) return 0;
  return eastAsianWidth(first);
}

function isRegionalIndicator(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}
