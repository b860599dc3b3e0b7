/**
 * The white space of ECMA-262, as the content of a character class. That of Python's `re` and of Rust, on whose regular
 * expressions Pydantic is built, differs from it and from one another: U+0085, U+001C to U+001F, U+FEFF.
 *
 * @see https://tc39.es/ecma262/#prod-CharacterClassEscape
 */
const SPACE = String.raw`\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff`;

const WORD = 'A-Za-z0-9_';

const DIGIT = '0-9';

/** What an escape stands for in a class, and whether it is all but that. */
const CLASSES: Readonly<Record<string, readonly [content: string, isNegated: boolean]>> = {
  s: [SPACE, false],
  S: [SPACE, true],
  d: [DIGIT, false],
  D: [DIGIT, true],
  w: [WORD, false],
  W: [WORD, true],
};

/** A class, an escape, the beginning of a group or a backward reference: whatever is not the same in all three. */
const TOKEN =
  /\\(?<escaped>[\s\S])|\[(?<caret>\^?)(?<content>(?:\\[\s\S]|[^\]\\])*)\]|\(\?(?!:)|\./g;

/**
 * A regular expression of ECMA-262 (with the flag `u`, as JSON Schema has it) in a form that means the same in Rust's
 * regular expressions. Python's `re` would let `$` match before a line end at the end, so the models do not use it.
 *
 * @throws where the pattern uses what has no such form: look-around, backward references, named groups, `\b`
 */
export function pythonPattern(pattern: string): string {
  return pattern.replaceAll(TOKEN, (token, ...rest) => {
    const groups: Readonly<Record<string, string | undefined>> = rest.at(-1);
    const { escaped, caret, content } = groups;
    if (token === '.') return String.raw`[^\n\r\u2028\u2029]`;
    if (escaped !== undefined) return escapeOf(escaped, pattern);
    if (content !== undefined) return `[${caret}${classContent(content, pattern)}]`;
    throw unsupported(token, pattern);
  });
}

function escapeOf(character: string, pattern: string): string {
  const known = CLASSES[character];
  if (known !== undefined) return `[${known[1] ? '^' : ''}${known[0]}]`;
  if (/[\w\s]/.test(character) && !/[nrtfv]/.test(character))
    throw unsupported(`\\${character}`, pattern);
  return `\\${character}`;
}

/** Inside a class, Rust gives `[`, `&` and `~` a meaning of their own. */
function classContent(content: string, pattern: string): string {
  return content.replaceAll(/\\(?<escaped>[\s\S])|[[&~]/g, (token, ...rest) => {
    const { escaped }: Readonly<Record<string, string | undefined>> = rest.at(-1);
    if (escaped === undefined) return `\\${token}`;
    const known = CLASSES[escaped];
    if (known?.[1] === false) return known[0];
    if (known?.[1]) throw unsupported(`[\\${escaped}]`, pattern);
    return escapeOf(escaped, pattern);
  });
}

function unsupported(part: string, pattern: string): Error {
  return new Error(
    `the pattern ${pattern} uses ${part}, which Python does not read as ECMAScript does`,
  );
}
