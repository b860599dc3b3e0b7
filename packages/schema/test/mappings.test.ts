import { describe, expect, it } from 'vitest';
import type { Path, Problem } from '../src/index.ts';
import {
  acceptedBy,
  type Mapping,
  mappings,
  rejectedBy,
  withField,
  withoutField,
} from './mappings.ts';

describe.each(mappings)('$name', (mapping) => {
  const fields = Object.keys(mapping.schema.properties ?? {});
  const accepted = acceptedBy(mapping);
  const rejected = rejectedBy(mapping);

  it('has cases for every field', () => {
    expect([...accepted.keys()].sort()).toEqual(fields.toSorted());
    expect([...rejected.keys()].sort()).toEqual(fields.toSorted());
  });

  const takes = [...accepted].flatMap(([key, values]) => values.map((value) => ({ key, value })));
  it.each(takes)('takes $key: $value', ({ key, value }) => {
    expect(problems(mapping, withField(mapping, key, value))).toEqual([]);
  });

  const refuses = [...rejected].flatMap(([key, rows]) => rows.map((row) => ({ key, ...row })));
  it.each(refuses)('refuses $key: $value', ({ key, value, kind, below }) => {
    const found = problems(mapping, withField(mapping, key, value));
    expect(found).toEqual([[kind, [...mapping.at, key, ...below]]]);
  });

  it.each(mapping.schema.required ?? [])('requires %s', (key) => {
    const found = problems(mapping, withoutField(mapping, key));
    expect(found).toEqual([['missing-field', [...mapping.at, key]]]);
  });

  const strangers = [
    'bogus',
    'Name',
    'x',
    'X-own',
    '__proto__',
    'constructor',
    'toString',
    'a/b~c',
    '0',
    '',
  ];
  it.each(strangers)('refuses the unknown field %j', (key) => {
    const [problem] = invalid(mapping, withField(mapping, key, {}));
    expect(problem).toMatchObject({
      kind: 'unknown-field',
      path: [...mapping.at, key],
      knownKeys: fields,
    });
    expect(problem).toHaveProperty('presentKeys', expect.arrayContaining([key]));
  });

  it.each(['x-', 'x-own', 'x-a/b~c'])("takes the key %j of one's own", (key) => {
    for (const value of [null, 5, 'text', [], { bogus: [null] }]) {
      expect(problems(mapping, withField(mapping, key, value))).toEqual([]);
    }
  });
});

function problems(mapping: Mapping, value: unknown): [Problem['kind'], Path][] {
  return invalid(mapping, value).map(({ kind, path }) => [kind, path]);
}

function invalid(mapping: Mapping, value: unknown): readonly Problem[] {
  const validation = mapping.validate(value);
  return validation.ok ? [] : validation.problems;
}
