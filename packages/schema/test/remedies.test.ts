import { describe, expect, it } from 'vitest';
import {
  type FieldRemedy,
  featureSchema,
  fieldRemedies,
  fieldRemedy,
  type JsonSchema,
  valueRemedies,
  valueRemedy,
} from '../src/index.ts';

const schemas: Readonly<Record<FieldRemedy['mapping'], JsonSchema | undefined>> = {
  feature: featureSchema,
  task: featureSchema.definitions?.Task,
  execution: featureSchema.definitions?.Execution,
};

function field(mapping: FieldRemedy['mapping'], key: string): JsonSchema | undefined {
  return schemas[mapping]?.properties?.[key];
}

describe.each(fieldRemedies)('$mapping: $key', ({ mapping, key, remedy, fix }) => {
  it('is no field', () => {
    expect(field(mapping, key)).toBeUndefined();
  });

  it('has a remedy of one or two sentences', () => {
    expect(remedy).toMatch(/^[A-Z].*\.$/);
    expect(remedy.match(/\.( |$)/g)?.length).toBeLessThanOrEqual(2);
  });

  it('has a fix that leads to a field', () => {
    if (fix.kind === 'rename' && !fix.to.startsWith('x-')) {
      expect(field(mapping, fix.to)).toBeDefined();
    }
    if (fix.kind === 'move') {
      expect(featureSchema.definitions?.Orchestration?.properties).toHaveProperty([fix.to[1]]);
    }
  });
});

describe('fieldRemedy', () => {
  it('finds the remedy by the path of the unknown field', () => {
    expect(fieldRemedy(['bootstrap_packages'])?.remedy).toContain('`planproof diagnose`');
    expect(fieldRemedy(['tasks', 3, 'depends_on'])?.fix).toEqual({
      kind: 'rename',
      to: 'dependencies',
      safety: 'safe',
    });
    expect(fieldRemedy(['execution', 'updated'])?.mapping).toBe('execution');
    expect(fieldRemedy(['updated'])?.mapping).toBe('feature');
  });

  it.each([
    [[]],
    [['bogus']],
    [['toString']],
    [['orchestration', 'title']],
    [['tasks', 'title']],
    [['tasks', 0, 'acceptance_criteria', 0, 'title']],
    [['scenarios', 'title']],
  ])('has none for %j', (path) => {
    expect(fieldRemedy(path)).toBeUndefined();
  });
});

describe.each(valueRemedies)('$mapping: $key: $value', ({ mapping, key, value, instead }) => {
  it('stands for an allowed value and is none', () => {
    expect(field(mapping, key)?.enum).toContain(instead);
    expect(field(mapping, key)?.enum).not.toContain(value);
  });
});

describe('valueRemedy', () => {
  it('depends on the mapping', () => {
    expect(valueRemedy(['tasks', 0, 'status'], 'in_review')?.instead).toBe('in_progress');
    expect(valueRemedy(['status'], 'in_review')?.instead).toBe('awaiting_merge');
    expect(valueRemedy(['status'], 'blocked')).toBeUndefined();
    expect(valueRemedy(['execution', 'status'], 'done')).toBeUndefined();
    expect(valueRemedy(['status'], ['done'])).toBeUndefined();
  });
});

describe('the types', () => {
  it('refuse a fix that leads to no field', () => {
    // @ts-expect-error There is no field `nmae` on a task.
    const fix: FieldRemedy<'task'>['fix'] = { kind: 'rename', to: 'nmae', safety: 'safe' };
    expect(fix).toBeDefined();
  });
});
