import type { Refusal } from './refusal.ts';

/** Characters that end a line in YAML 1.1, and are like any other in YAML 1.2. */
const FOREIGN_BREAK = /[\x85\u2028\u2029]/g;

/** The last character before an offset that ends a line for PyYAML alone, as what is refused. */
export function findForeignBreak(text: string, before: number): Refusal | undefined {
  const last = [...text.slice(0, before).matchAll(FOREIGN_BREAK)].at(-1);
  if (last === undefined) return undefined;
  const { index: start } = last;
  const name = text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
  const message = `PyYAML takes the character U+${name} for a line break, and cannot read what follows.`;
  const help = `Remove the character, or write it as \`\\u${name}\` in double quotes.`;
  return { start, end: start + 1, message, help, standIn: '_' };
}
