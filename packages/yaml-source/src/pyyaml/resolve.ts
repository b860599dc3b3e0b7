import type { Yaml11Value } from '../document.ts';
import { quoted } from './refusal.ts';
import { constructFloat, looksLikeFloat } from './scalar/float.ts';
import { constructInteger, looksLikeInteger } from './scalar/integer.ts';
import { constructTimestamp, looksLikeTimestamp } from './scalar/timestamp.ts';

/** A scalar over which PyYAML's `safe_load` raises. */
export interface RejectedScalar {
  readonly type: 'rejected';
  readonly message: string;
  readonly help: string;
}

/** The tags that PyYAML's resolver gives to plain scalars; what follows `tag:yaml.org,2002:`. */
export type ImplicitTag =
  | 'null'
  | 'bool'
  | 'int'
  | 'float'
  | 'timestamp'
  | 'merge'
  | 'value'
  | 'str';

const BOOLEANS: ReadonlyMap<string, boolean> = new Map(
  Object.entries({ yes: true, no: false, true: true, false: false, on: true, off: false }),
);

/** The words that mean something, in the three casings that count: `yes`, `Yes` and `YES`, but not `yEs`. */
const WORDS: ReadonlyMap<string, ImplicitTag> = new Map([
  ['', 'null'],
  ['~', 'null'],
  ['=', 'value'],
  ['<<', 'merge'],
  ...casings('null').map((word): [string, ImplicitTag] => [word, 'null']),
  ...[...BOOLEANS.keys()].flatMap(casings).map((word): [string, ImplicitTag] => [word, 'bool']),
]);

const LONGEST_WORD = 5;

/**
 * What PyYAML 6.0.3's `safe_load` makes of a plain scalar without a tag.
 *
 * @param text The scalar's value: lines already folded, no comment.
 */
export function resolvePlainAsPyYaml(text: string): Yaml11Value | RejectedScalar {
  return constructScalar(implicitTag(text), text);
}

/** The tag that PyYAML 6.0.3's resolver.py gives to a plain scalar. */
export function implicitTag(text: string): ImplicitTag {
  if (text.length <= LONGEST_WORD) {
    const tag = WORDS.get(text);
    if (tag !== undefined) return tag;
  }
  if (!/^[-+.0-9]/.test(text)) return 'str';
  if (looksLikeFloat(text)) return 'float';
  if (looksLikeInteger(text)) return 'int';
  return looksLikeTimestamp(text) ? 'timestamp' : 'str';
}

/**
 * What PyYAML 6.0.3's SafeConstructor makes of a scalar with a tag, whether the resolver gave it or the author wrote it.
 *
 * @param tag `merge` and `value` are refused everywhere but as a mapping's key, which is for the caller to know.
 */
export function constructScalar(tag: ImplicitTag, text: string): Yaml11Value | RejectedScalar {
  switch (tag) {
    case 'str':
      return { type: 'string' };
    case 'null':
      return { type: 'null' };
    case 'bool': {
      const value = BOOLEANS.get(text.toLowerCase());
      return value === undefined ? unreadable(text, 'boolean') : { type: 'boolean', value };
    }
    case 'int': {
      const value = constructInteger(text);
      return value === undefined ? unreadable(text, 'integer') : { type: 'integer', value };
    }
    case 'float': {
      const value = constructFloat(text);
      return value === undefined ? unreadable(text, 'float') : { type: 'float', value };
    }
    case 'timestamp': {
      const type = constructTimestamp(text);
      return type === undefined ? impossibleTimestamp(text) : { type };
    }
    case 'merge':
      return special(text, 'the key that merges a mapping');
    case 'value':
      return special(text, "the key of a mapping's default value");
  }
}

function casings(word: string): string[] {
  return [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()];
}

function unreadable(text: string, type: string): RejectedScalar {
  const message = `PyYAML takes ${quoted(text)} for ${type === 'integer' ? 'an' : 'a'} ${type} and cannot read it as one.`;
  return {
    type: 'rejected',
    message,
    help: `Write the ${type} plainly, or put the value in quotes.`,
  };
}

function impossibleTimestamp(text: string): RejectedScalar {
  const message = `PyYAML takes ${quoted(text)} for a date, and there is no such date or time.`;
  return {
    type: 'rejected',
    message,
    help: 'Write a date that exists, or put the value in quotes.',
  };
}

function special(text: string, meaning: string): RejectedScalar {
  const message = `PyYAML refuses ${quoted(text)} as a value; YAML 1.1 keeps it for ${meaning}.`;
  return { type: 'rejected', message, help: `Put it in quotes: '${text}'.` };
}
