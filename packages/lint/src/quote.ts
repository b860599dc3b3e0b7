/** Values longer than this are cut in messages. */
const LONGEST = 60;

/** A value as a message shows it: in double quotes, with escapes, cut when it is long. */
export function quoted(value: string): string {
  const characters = [...value.slice(0, LONGEST * 2)];
  const short =
    characters.length <= LONGEST ? value : `${characters.slice(0, LONGEST - 1).join('')}…`;
  return JSON.stringify(short);
}

/** A field's name as a message shows it. */
export function field(name: string): string {
  return `\`${name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1)}…`}\``;
}

/** `a, b or c` of ready phrases. */
export function either(phrases: readonly string[]): string {
  const last = phrases.at(-1) ?? '';
  return phrases.length < 2 ? last : `${phrases.slice(0, -1).join(', ')} or ${last}`;
}
