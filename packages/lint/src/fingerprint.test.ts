import { describe, expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';
import { lintText } from './lint-text.ts';
import { planOf } from './rule-testing.ts';

const feature = {
  id: 'FEAT-A1',
  tasks: [
    { id: 'TASK-1', dependencies: ['TASK-9'], wave: 1 },
    { name: 'No id', 'a/b': 1 },
    { file_path: 'c.md' },
  ],
  orchestration: { parallel_groups: [['TASK-1'], ['TASK-8']] },
  stack: ['python', 3, null],
};

describe('fingerprintOf', () => {
  test.each<[(string | number)[], string]>([
    [[], 'rule'],
    [['bootstrap packages'], 'rule "bootstrap packages"'],
    [['tasks', 0], 'rule tasks[TASK-1]'],
    [['tasks', 0, 'wave'], 'rule tasks[TASK-1]/wave'],
    [['tasks', 0, 'dependencies', 0], 'rule tasks[TASK-1]/dependencies[TASK-9]'],
    [['tasks', 1, 'a/b'], 'rule tasks["No id"]/"a/b"'],
    [['tasks', 2, 'id'], 'rule tasks[]/id'],
    [['orchestration', 'parallel_groups', 1, 0], 'rule orchestration/parallel_groups[][TASK-8]'],
    [['stack', 1], 'rule stack[3]'],
    [['stack', 2], 'rule stack[null]'],
    [['stack', 7, 'gone'], 'rule stack[]/gone'],
  ])('%j: %s', (path, fingerprint) => {
    expect(fingerprintOf('rule', path, feature)).toBe(fingerprint);
  });

  test('is short, and tells long texts apart', () => {
    const text = 'Given a key, when it is used, then the door opens. '.repeat(20);
    const [one, other] = [`${text}a`, `${text}b`].map((entry) =>
      fingerprintOf('rule', [0], [entry]),
    );
    expect(one).toHaveLength('rule '.length + 200 + '~'.length + 8);
    expect(one).not.toBe(other);
  });

  test('stays when lines are inserted and tasks change places', () => {
    const found = (text: string) =>
      lintText(text)
        .diagnostics.map(({ fingerprint }) => fingerprint)
        .sort();
    const tasks = ['TASK-1 <- TASK-7', 'TASK-2 <- TASK-8 TASK-9'];
    const waves = '{parallel_groups: [[TASK-1, TASK-2]]}';
    const before = found(planOf(tasks, waves));
    expect(before).toHaveLength(3);
    expect(found(`# A comment\n\n${planOf(tasks.toReversed(), waves)}`)).toEqual(before);
  });
});
