import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  configSchema,
  featureSchema,
  fixtureSchema,
  reportSchema,
  validateConfig,
  validateFeature,
  validateFixtureFile,
  validateReport,
} from '../src/index.ts';
import { acceptedBy, mappings, rejectedBy, withField } from './mappings.ts';
import { mutants } from './mutation.ts';
import { report } from './report.fixture.ts';

const formats = [
  { name: 'feature', schema: featureSchema, validate: validateFeature },
  { name: 'fixture', schema: fixtureSchema, validate: validateFixtureFile },
  { name: 'config', schema: configSchema, validate: validateConfig },
  { name: 'report', schema: reportSchema, validate: validateReport },
];

/**
 * The validators are compiled from schemas that are derived from the published ones, to report better. Whatever the
 * document, the two must agree on whether it is valid, and an invalid one must have a problem to show.
 */
describe.each(formats)('$name', ({ schema, validate }) => {
  const published = new Ajv({ strict: true, ownProperties: true }).compile(schema);
  const own = mappings.filter((mapping) => mapping.validate === validate);
  const documents = own.flatMap((mapping) => [
    mapping.base,
    ...[...acceptedBy(mapping)].map(([key, values]) => withField(mapping, key, values.at(-1))),
  ]);
  const values = own.flatMap((mapping) => [
    ...[...acceptedBy(mapping).values()].flat(),
    ...[...rejectedBy(mapping).values()].flat().map((row) => row.value),
  ]);
  const keys = own.flatMap((mapping) => Object.keys(mapping.schema.properties ?? {}));
  const mutant =
    validate === validateReport
      ? mutants([report], ['extra', 'version'], [0, -1, 'error', null])
      : mutants(documents, [...keys, 'x-own', '__proto__', 'bogus'], values);

  it('has the verdict of the published schema on every field with the values of every other', () => {
    for (const mapping of own) {
      for (const key of Object.keys(mapping.schema.properties ?? {})) {
        for (const value of values) {
          const document = withField(mapping, key, value);
          expect(validate(document).ok, `${key}: ${value}`).toBe(published(document));
        }
      }
    }
  });

  it('has the verdict of the published schema on mutants', () => {
    const verdicts = new Set<boolean>();
    const property = fc.property(mutant, (document) => {
      const validation = validate(document);
      expect(validation.ok).toBe(published(document));
      if (!validation.ok) expect(validation.problems).not.toEqual([]);
      verdicts.add(validation.ok);
    });
    fc.assert(property, { numRuns: 3000 });
    expect(verdicts).toEqual(new Set([true, false]));
  });
});
