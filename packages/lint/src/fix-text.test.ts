import { comments, parseSource } from '@planproof/yaml-source';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixText } from './fix-text.ts';
import { lintText } from './lint-text.ts';
import { planWith } from './rule-testing.ts';

describe('fixText', () => {
  test('leaves a text alone in which there is nothing to fix', () => {
    const text = planWith('# a comment', 'x-own:   {a:   1}');
    expect(fixText(text, { unsafe: true })).toMatchObject({ text, applied: [], discarded: [] });
  });

  test('makes the safe fixes, and the others where it is asked to', () => {
    const text = planWith('estimated_tasks: 3 # counted', 'status: backlog # for now');
    const safe = fixText(text);
    expect(safe.text).toBe(text.replace('3 # counted', '1 # counted'));
    expect(safe.lint.diagnostics.map(({ code }) => code)).toEqual(['invalid-value']);
    const unsafe = fixText(text, { unsafe: true });
    expect(unsafe.text).toBe(safe.text.replace('backlog # for', 'planned # for'));
    expect(unsafe.applied.map(({ code, safety }) => [code, safety])).toEqual([
      ['estimate-mismatch', 'safe'],
      ['invalid-value', 'unsafe'],
    ]);
  });

  test('goes on with what a fix uncovers', () => {
    const text = `id: FEAT-A1
name: A
tasks: [{id: TASK-1, file_path: a.md, depends_on: [TASK-2, TASK-2]}, {id: TASK-2, file_path: b.md}]
execution_groups: [[TASK-2], [TASK-1]] # by hand
`;
    const { text: after, lint } = fixText(text);
    expect(lint.diagnostics).toEqual([]);
    expect(after).toContain('dependencies: [TASK-2]');
    expect(after).toContain('# by hand');
  });

  test('lets one fix have a name that two ask for', () => {
    const text = 'id: FEAT-A1\ntitle: A\nnamee: B\ntasks: [{id: TASK-1, file_path: a.md}]\n';
    const { text: after, lint } = fixText(text, { unsafe: true });
    expect(lint.diagnostics.map(({ code }) => code)).not.toContain('duplicate-key');
    expect(after).toContain('name: ');
  });

  test('does not fix what a comment suppresses', () => {
    const text = planWith('estimated_tasks: 3 # planproof-ignore estimate-mismatch');
    expect(fixText(text).text).toBe(text);
  });

  test('does not touch a text that cannot be read', () => {
    const text = 'id: [\n';
    expect(fixText(text, { unsafe: true }).text).toBe(text);
  });
});

describe('for random files', () => {
  test('fixing twice is fixing once, no comment is lost, and no syntax error arises', () => {
    fc.assert(
      fc.property(faultyPlan(), fc.boolean(), (text, unsafe) => {
        const once = fixText(text, { unsafe });
        expect(fixText(once.text, { unsafe }).text).toBe(once.text);
        expect(commentsOf(once.text)).toEqual(commentsOf(text));
        expect(once.lint.diagnostics.length).toBeLessThanOrEqual(lintText(text).diagnostics.length);
      }),
      { numRuns: 150 },
    );
  });
});

function commentsOf(text: string): string[] {
  const source = parseSource(text);
  return source.kind === 'document'
    ? comments(source)
        .map((comment) => comment.text)
        .sort()
    : [];
}

/** A plan with some of the faults that have a fix, its lines in any order, with comments and any line end. */
function faultyPlan(): fc.Arbitrary<string> {
  const line = fc.constantFrom(
    'descripton: A sentence',
    'stattus: planned',
    'status: backlog',
    'estimated_tasks: 7',
    'complexity: 010',
    'waves: [[TASK-1], [TASK-2]]',
    'parallel_groups: [[TASK-1, TASK-2]]',
    'recommended_parallel: 2',
    'requires_infrastructure:\n  - redis # the cache',
    'progress: 50',
    'acceptance_criteria:\n  # what it is for\n  - Given a key: it opens\n  - "quoted"',
    'orchestration:\n  estimated_duration_minutes: 5',
    'execution: {tasks_pending: 1, updated: x}',
    'created: 2026-01-31',
  );
  const task = fc.constantFrom(
    'depends_on: [TASK-1] # first',
    'note: be careful',
    'title: A title',
    'wave: 1',
    'status: done',
    'started_at: 2026-01-31T10:00:00Z',
    'mode: direct',
    'dependencies: [TASK-1, TASK-1]',
  );
  const comment = fc.constantFrom('', ' # why', '\n# alone\n');
  return fc
    .record({
      lines: fc.uniqueArray(line, { maxLength: 6, selector: (text) => text.split(':')[0] }),
      fields: fc.uniqueArray(task, { maxLength: 4, selector: (text) => text.split(':')[0] }),
      marks: fc.array(comment, { minLength: 6, maxLength: 6 }),
      lineEnd: fc.constantFrom('\n', '\r\n'),
    })
    .map(({ lines, fields, marks, lineEnd }) => {
      const head = ['id: FEAT-A1', 'name: A', ...lines].map(
        (text, at) => text + (marks[at % 6] ?? ''),
      );
      const tasks = [
        'tasks:',
        '  - id: TASK-1',
        '    file_path: tasks/a.md',
        '  - id: TASK-2',
        '    file_path: tasks/b.md',
        ...fields.map((text) => `    ${text}`),
      ];
      return [...head, ...tasks, ''].join('\n').replaceAll('\n', lineEnd);
    });
}
