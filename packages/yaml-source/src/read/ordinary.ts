/*
 * Most plain scalars are words or sentences, which YAML 1.2 and PyYAML both read as strings. One look at the first character,
 * and at the length, tells; only the others are worth the resolvers' time.
 */

/** Scalars that begin so may be numbers, timestamps, or PyYAML's `=` and `<<`. */
const NOTATION = '+-.0123456789=<~';
/** Scalars that begin so may be null, true, false, yes, no, on or off: at most five letters. */
const WORD = 'nNtTfFyYoO';
const LONGEST_WORD = 'false'.length;

const ORDINARY = 0;
const MAY_BE_WORD = 1;
const MAY_BE_NOTATION = 2;

const beginnings = new Uint8Array(0x80).fill(ORDINARY);
for (const character of NOTATION) beginnings[character.charCodeAt(0)] = MAY_BE_NOTATION;
for (const character of WORD) beginnings[character.charCodeAt(0)] = MAY_BE_WORD;

/** Whether the plain scalar is a string to every YAML reader. A `false` says only that it takes a closer look. */
export function isOrdinary(text: string): boolean {
  const beginning = beginnings[text.charCodeAt(0)];
  return (
    beginning === ORDINARY ||
    beginning === undefined ||
    (beginning === MAY_BE_WORD && text.length > LONGEST_WORD)
  );
}
