import { describe, expect, it } from 'vitest';
import {
  type Problem,
  type Validation,
  validateFeature,
  validateFixtureFile,
} from '../src/index.ts';

const feature = { id: 'FEAT-A1', name: 'Sign in' };
const fixture = {
  service: 'redis',
  container_name: 'c',
  image: 'redis:7',
  port_mapping: '6380:6379',
  readiness_type: 'tcp',
  env_export: {},
};

describe('a problem says', () => {
  it('which types a field takes', () => {
    expect(
      only(validateFeature({ ...feature, smoke_gates: { after_wave: {}, command: 'x' } })),
    ).toEqual({
      kind: 'wrong-type',
      path: ['smoke_gates', 'after_wave'],
      wanted: ['string', 'integer', 'array'],
      actual: {},
    });
    expect(only(validateFeature({ ...feature, behavioural_oracle: 5 }))).toMatchObject({
      wanted: ['string', 'object', 'null'],
      actual: 5,
    });
    expect(only(validateFeature({ ...feature, routing_law: 5 }))).toMatchObject({
      wanted: ['string', 'null'],
    });
  });

  it('which values a field takes', () => {
    expect(
      only(validateFeature({ ...feature, smoke_gates: { after_wave: 'last', command: 'x' } })),
    ).toEqual({
      kind: 'invalid-value',
      path: ['smoke_gates', 'after_wave'],
      allowed: ['all'],
      actual: 'last',
    });
  });

  it('the bounds and what was counted', () => {
    const tooHard = { id: 'TASK-A-1', file_path: 'a.md', complexity: 12 };
    expect(only(validateFeature({ ...feature, tasks: [tooHard] }))).toEqual({
      kind: 'out-of-range',
      path: ['tasks', 0, 'complexity'],
      measure: 'value',
      minimum: 1,
      maximum: 10,
      actual: 12,
    });
    expect(
      only(validateFeature({ ...feature, smoke_gates: { after_wave: [], command: 'x' } })),
    ).toEqual({
      kind: 'out-of-range',
      path: ['smoke_gates', 'after_wave'],
      measure: 'items',
      minimum: 1,
      maximum: undefined,
      actual: 0,
    });
  });

  it('what a text should look like', () => {
    expect(only(validateFeature({ ...feature, id: 'feat-1' }))).toEqual({
      kind: 'invalid-format',
      path: ['id'],
      title: 'feature id',
      examples: ['FEAT-A1B2'],
      pattern: '^FEAT-[A-Z0-9]+(-[A-Z0-9]+)*$',
      actual: 'feat-1',
      onKey: false,
    });
  });

  it('that a key, not a value, is at fault', () => {
    expect(only(validateFeature({ ...feature, scenarios: { ' ': 'hurl' } }))).toMatchObject({
      kind: 'invalid-format',
      path: ['scenarios', ' '],
      actual: ' ',
      onKey: true,
    });
  });
});

describe('a mapping that a property tells apart', () => {
  it.each([
    ['missing', undefined, 'missing-field'],
    ['unknown', 'soon', 'invalid-value'],
    ['of the wrong type', 5, 'wrong-type'],
  ])(
    'reports a property that is %s once, and the faults that no choice would mend',
    (_, value, kind) => {
      const { readiness_type, ...rest } = fixture;
      const told = value === undefined ? rest : { ...rest, readiness_type: value };
      const file = {
        fixtures: { a: { ...told, service: 'nosuch', bogus: 1, readiness_log: 'ready' } },
      };
      expect(kinds(validateFixtureFile(file)).toSorted()).toEqual(
        [
          `${kind} fixtures.a.readiness_type`,
          'invalid-value fixtures.a.service',
          'unknown-field fixtures.a.bogus',
        ].toSorted(),
      );
    },
  );

  it('knows the fields of the choice alone', () => {
    const problem = only(
      validateFixtureFile({ fixtures: { a: { ...fixture, readiness_log: 'x' } } }),
    );
    expect(problem).toMatchObject({
      kind: 'unknown-field',
      path: ['fixtures', 'a', 'readiness_log'],
    });
    expect(problem).toHaveProperty('knownKeys', expect.not.arrayContaining(['readiness_sleep']));
  });
});

describe('the list of problems', () => {
  it('follows the document', () => {
    const document = {
      bogus: 1,
      tasks: [5, { file_path: 7, zzz: 1 }, { id: 'x', file_path: 'a' }],
      status: 'nope',
      name: ' ',
    };
    expect(kinds(validateFeature(document))).toEqual([
      'missing-field id',
      'unknown-field bogus',
      'wrong-type tasks.0',
      'missing-field tasks.1.id',
      'wrong-type tasks.1.file_path',
      'unknown-field tasks.1.zzz',
      'invalid-format tasks.2.id',
      'invalid-value status',
      'invalid-format name',
    ]);
  });

  it('counts indexes as numbers and keys as they stand', () => {
    const waves = Array.from({ length: 12 }, (_, index) => (index === 2 || index === 11 ? 0 : 1));
    const document = { ...feature, execution: { completed_waves: waves } };
    expect(paths(validateFeature(document))).toEqual([
      ['execution', 'completed_waves', 2],
      ['execution', 'completed_waves', 11],
    ]);
  });

  it('tells the key "0" from the index 0, and unescapes the pointer', () => {
    const document = { ...feature, scenarios: { 0: 'x', 'a/b~1c': { verifier: 5 } }, stack: [5] };
    expect(paths(validateFeature(document))).toEqual([
      ['scenarios', '0'],
      ['scenarios', 'a/b~1c', 'verifier'],
      ['stack', 0],
    ]);
  });

  it('gives every unknown field of a mapping the same list of keys', () => {
    const { problems } = invalid(validateFeature({ ...feature, a: 1, b: 2 }));
    const [first, second] = problems.filter((problem) => problem.kind === 'unknown-field');
    expect(first?.presentKeys).toEqual(['id', 'name', 'a', 'b']);
    expect(first?.presentKeys).toBe(second?.presentKeys);
  });

  it('is the same every time, and is not disturbed by the next call', () => {
    const first = validateFeature({ name: 5 });
    const kept = structuredClone(first);
    validateFeature({ bogus: 1 });
    expect(first).toEqual(kept);
    expect(validateFeature({ name: 5 })).toEqual(first);
  });
});

describe('objects that are not what they seem', () => {
  it('need no prototype', () => {
    const bare = Object.assign(Object.create(null), feature);
    expect(validateFeature(bare).ok).toBe(true);
  });

  it('do not inherit a required field', () => {
    expect(kinds(validateFeature(Object.create(feature)))).toEqual([
      'missing-field id',
      'missing-field name',
    ]);
  });

  it('have `__proto__` as an unknown field, which gives them nothing', () => {
    const document: unknown = JSON.parse(
      '{"__proto__": {"id": "FEAT-A1", "name": "x"}, "constructor": 1}',
    );
    expect(kinds(validateFeature(document))).toEqual([
      'missing-field id',
      'missing-field name',
      'unknown-field __proto__',
      'unknown-field constructor',
    ]);
  });

  it.each([null, undefined, [], 'text', 5, true])('are no mapping: %j', (document) => {
    expect(only(validateFeature(document))).toMatchObject({ kind: 'wrong-type', path: [] });
  });
});

function invalid(validation: Validation<unknown>) {
  if (validation.ok) throw new Error('the document is valid');
  return validation;
}

function only(validation: Validation<unknown>): Problem | undefined {
  const { problems } = invalid(validation);
  expect(problems).toHaveLength(1);
  return problems[0];
}

function kinds(validation: Validation<unknown>): string[] {
  return invalid(validation).problems.map(({ kind, path }) => `${kind} ${path.join('.')}`);
}

function paths(validation: Validation<unknown>) {
  return invalid(validation).problems.map(({ path }) => path);
}
