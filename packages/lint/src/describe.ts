import type { FileKind, JsonType } from '@planproof/schema';
import type { Path } from '@planproof/yaml-source';
import { field } from './quote.ts';

/** `*` stands for any index or key. */
const MAPPINGS: Readonly<Record<FileKind, readonly (readonly [path: string, noun: string])[]>> = {
  feature: [
    ['', 'a feature'],
    ['tasks/*', 'a task'],
    ['acceptance_criteria/*', 'an acceptance criterion'],
    ['tasks/*/acceptance_criteria/*', 'an acceptance criterion'],
    ['infrastructure/*', 'an entry of `infrastructure`'],
    ['evidence_repos/*', 'an entry of `evidence_repos`'],
    ['scenarios/*', "a scenario's stamp"],
  ],
  fixture: [
    ['', 'a fixture file'],
    ['fixtures/*', 'a fixture'],
    ['fixtures/*/env_export/*', 'an exported connection'],
  ],
  config: [['', 'the configuration']],
};

/** What the mapping at a path is, as a phrase: `a task`, or the name of the field that holds it. */
export function mappingNoun(kind: FileKind, path: Path): string {
  const known = MAPPINGS[kind].find(([pattern]) => matches(pattern, path));
  return known?.[1] ?? nameOf(path);
}

/** What stands at a path, as a phrase: `` `status` ``, or ``entry 2 of `stack` ``. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return field(last);
  return `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

/** The same at the beginning of a sentence. */
export function nameAtStart(path: Path): string {
  const name = nameOf(path);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A type of values, as a phrase of a message. */
export function typeNoun(type: JsonType): string {
  return TYPE_NOUNS[type];
}

const TYPE_NOUNS: Readonly<Record<JsonType, string>> = {
  string: 'text',
  integer: 'an integer',
  number: 'a number',
  boolean: '`true` or `false`',
  null: 'null',
  array: 'a list',
  object: 'a mapping',
};

function matches(pattern: string, path: Path): boolean {
  const parts = pattern === '' ? [] : pattern.split('/');
  return (
    parts.length === path.length && parts.every((part, at) => part === '*' || part === path[at])
  );
}
