/**
 * A regular expression that is made when it is first asked for. One with Unicode classes takes a millisecond to parse, and a
 * literal is parsed when the program is loaded; most runs need none of them.
 *
 * @param source as in a literal: pass `String.raw`
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}

/** One emoji: a picture, perhaps with a skin tone, perhaps joined with others; or a keycap. */
export const EMOJI = String.raw`\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)*|[#*0-9]\uFE0F\u20E3`;

/**
 * Everything that a terminal obeys instead of showing it, or shows as nothing: controls, bidirectional marks, line
 * separators, zero-width characters, tags, variation selectors and halves of surrogate pairs.
 */
export const HIDDEN = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`;
