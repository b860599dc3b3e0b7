import type { Span } from '../span.ts';
import type { Refusal } from './refusal.ts';

/** Characters that end a line in YAML 1.1, and are like any other in YAML 1.2. */
const FOREIGN_BREAK = /[\x85\u2028\u2029]/;

/** Whether a text holds a character that ends a line for PyYAML alone. */
export function hasForeignBreak(text: string): boolean {
  return FOREIGN_BREAK.test(text);
}

/** The last character before an offset that ends a line for PyYAML alone, as what is refused. */
export function findForeignBreak(text: string, before: number): Refusal | undefined {
  const last = [...text.slice(0, before).matchAll(new RegExp(FOREIGN_BREAK, 'g'))].at(-1);
  if (last === undefined) return undefined;
  const { index: start } = last;
  const message = `${takenForBreak(text, start)}, and cannot read what follows.`;
  return { start, end: start + 1, message, help: escapeHelp(text, start), standIn: '_' };
}

/** Where PyYAML sees other keys or items in a part of a text than YAML 1.2 does, and why. */
export function misreadAt(text: string, within: Span): Refusal {
  const part = text.slice(within.start, within.end);
  const found = /[\x85\u2028\u2029](?=[^\n\r]*[^\s\x85])/.exec(part) ?? FOREIGN_BREAK.exec(part);
  const start = within.start + (found?.index ?? 0);
  const message = `${takenForBreak(text, start)}, and reads other keys or items in what follows.`;
  return { start, end: start + 1, message, help: escapeHelp(text, start) };
}

function takenForBreak(text: string, at: number): string {
  return `PyYAML takes the character U+${codeAt(text, at)} for a line break`;
}

function escapeHelp(text: string, at: number): string {
  return `Remove the character, or write it as \`\\u${codeAt(text, at)}\` in double quotes.`;
}

function codeAt(text: string, at: number): string {
  return text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
}
