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

it('mends each known mistake as it may be mended', () => {
  const summaries = fieldRemedies.map(({ mapping, key, fix }) => {
    const safety = 'safety' in fix ? `${fix.safety} ` : '';
    const to = 'to' in fix ? ` ${[fix.to].flat().join('.')}` : '';
    const condition = 'condition' in fix ? ` if ${fix.condition}` : '';
    return `${mapping} ${key}: ${safety}${fix.kind}${to}${condition}`;
  });
  expect(summaries).toEqual([
    'feature bootstrap_packages: none',
    'feature parallel_groups: safe move orchestration.parallel_groups',
    'feature estimated_duration_minutes: safe move orchestration.estimated_duration_minutes',
    'feature recommended_parallel: safe move orchestration.recommended_parallel',
    'feature execution_groups: safe move orchestration.parallel_groups',
    'feature waves: safe move orchestration.parallel_groups if waves-of-task-ids',
    'feature requires_infrastructure: safe rename infrastructure',
    'feature title: safe rename name',
    'feature completed_tasks: unsafe remove',
    'feature total_tasks: unsafe remove',
    'feature progress: unsafe remove',
    'feature updated: unsafe remove',
    'feature acceptance_gates: none',
    'feature quality_targets: none',
    'task infrastructure: safe rename requires_infrastructure',
    'task depends_on: safe rename dependencies',
    'task requires: safe rename dependencies',
    'task blocked_by: safe rename dependencies',
    'task title: safe rename name',
    'task file: safe rename file_path',
    'task path: safe rename file_path',
    'task mode: safe rename implementation_mode',
    'task estimate: none',
    'task estimated_duration: none',
    'task task_type: none',
    'task consumer_context: none',
    'task wave: unsafe remove if groups-agree',
    'task note: safe rename x-note',
    'task notes: safe rename x-notes',
    'task reviewer_hint: safe rename x-reviewer_hint',
    'execution tasks_pending: unsafe remove',
    'execution progress_percentage: unsafe remove',
    'execution updated: unsafe remove',
  ]);
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
