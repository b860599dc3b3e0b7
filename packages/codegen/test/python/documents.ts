import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFeature, validateFixtureFile } from '@planproof/schema';
import fc from 'fast-check';
import {
  acceptedBy,
  type Mapping,
  mappings,
  rejectedBy,
  withField,
  withoutField,
} from '../../../schema/test/mappings.ts';
import { mutants } from '../../../schema/test/mutation.ts';
import type { ModelName } from './judge.ts';

/** A format that both sides judge. */
export interface Judged {
  readonly model: ModelName;
  readonly kind: 'feature' | 'fixture';
  readonly validate: Mapping['validate'];
}

/** The formats that both sides judge. */
export const judged: readonly Judged[] = [
  { model: 'Feature', kind: 'feature', validate: validateFeature },
  { model: 'FixtureFile', kind: 'fixture', validate: validateFixtureFile },
];

const KEYS = ['bogus', 'x', 'X-own', '__proto__', 'constructor', 'a/b~c', '0', '', 'x-', 'x-own'];

/** Texts on which regular expressions of different languages, and readers of numbers and dates, part ways. */
const TEXTS = [
  ...[
    '\ufeff',
    '\u0085',
    '\u001c',
    '\u00a0',
    '\u180e',
    '\u200b',
    '\u2028',
    '\u3000',
    '\v\f',
    '\0',
    '😀',
  ],
  ...[
    'FEAT-A1\n',
    'TASK-A-1\r',
    'FEAT-Å',
    'TASK-٣',
    'TASK-ſ',
    '5433:5432\n',
    'redis:8\u0085',
    'redis\ufeff:8',
  ],
  ...[
    '2026-01-31\n',
    '2026-01-31T10:00\u00a0Z',
    '2026-01-31T10:00\u0085Z',
    '٢٠٢٦-01-31',
    '5',
    'true',
  ],
];

function mappingsOf({ validate }: Judged): readonly Mapping[] {
  return mappings.filter((mapping) => mapping.validate === validate);
}

/** Every case of the schema's own tests: values that a field takes and does not take; missing fields, foreign keys, texts. */
export function writtenDocuments(format: Judged): unknown[] {
  return mappingsOf(format).flatMap((mapping) => {
    const accepted = [...acceptedBy(mapping)].flatMap(([key, values]) =>
      values.map((value) => withField(mapping, key, value)),
    );
    const rejected = [...rejectedBy(mapping)].flatMap(([key, rows]) =>
      rows.map(({ value }) => withField(mapping, key, value)),
    );
    const missing = (mapping.schema.required ?? []).map((key) => withoutField(mapping, key));
    const foreign = KEYS.flatMap((key) =>
      [null, 5, 'text', [], { bogus: [null] }].map((value) => withField(mapping, key, value)),
    );
    const texts = [...acceptedBy(mapping).keys()].flatMap((key) =>
      TEXTS.map((text) => withField(mapping, key, text)),
    );
    return [mapping.base, ...accepted, ...rejected, ...missing, ...foreign, ...texts];
  });
}

/**
 * Valid documents with a few changes each, the same in every run.
 *
 * @param words values to change to, beside those of the tests
 */
export function mutatedDocuments(
  format: Judged,
  count: number,
  words: readonly unknown[] = [],
): unknown[] {
  const own = mappingsOf(format);
  const documents = own.flatMap((mapping) => [
    mapping.base,
    ...[...acceptedBy(mapping)].map(([key, values]) => withField(mapping, key, values.at(-1))),
  ]);
  const values = own.flatMap((mapping) => [
    ...[...acceptedBy(mapping).values()].flat(),
    ...[...rejectedBy(mapping).values()].flat().map((row) => row.value),
  ]);
  const keys = own.flatMap((mapping) => Object.keys(mapping.schema.properties ?? {}));
  const arbitrary = mutants(documents, [...keys, ...KEYS], words.length > 0 ? words : values);
  return fc.sample(arbitrary, count);
}

const shared = join(process.env.PLANPROOF_SHARED ?? '', 'corpus');

/** Whether real feature files are there. */
export const hasCorpus = process.env.PLANPROOF_SHARED !== undefined && existsSync(shared);

/** The texts of real feature files, by path; none where `PLANPROOF_SHARED` does not name their folder. */
export function corpusTexts(): ReadonlyMap<string, string> {
  if (!hasCorpus) return new Map();
  const names = readdirSync(shared, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(shared, name), 'utf8')]),
  );
}
