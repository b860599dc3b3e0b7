import type { JsonSchema } from '@planproof/schema';
import { aliasOf } from '../keywords.ts';
import { type Code, call } from './layout.ts';
import { stringLiteral } from './literal.ts';

/**
 * What the models take beside the format, because the loader meets it: what PyYAML's `safe_load` makes of text without
 * quotes. Everything else that YAML 1.1 reads otherwise is refused, as planproof's `yaml11-value` says.
 */
const WORDS: Readonly<Record<string, boolean>> = {
  on: true,
  yes: true,
  true: true,
  off: false,
  no: false,
  false: false,
};

/** The loader reads the dates of a run and of a plan, but only text on a task. */
const REFUSES_DATES: ReadonlySet<string> = new Set(['Task']);

/** Whether a field takes the date that PyYAML makes of a timestamp without quotes. */
export function takesDate(schema: JsonSchema, owner: string): boolean {
  return aliasOf(schema) === 'Timestamp' && !REFUSES_DATES.has(owner);
}

/** The name of the type that takes dates for text of another type. */
export function dateTaker(alias: string): string {
  return `Loaded${alias}`;
}

/** Restores a word of an enumeration of which PyYAML makes a boolean. */
export function wordReadAs(value: unknown): Code | undefined {
  if (typeof value !== 'string' || !Object.hasOwn(WORDS, value)) return undefined;
  return call('word_read_as', [WORDS[value] ? 'True' : 'False', stringLiteral(value)]);
}
