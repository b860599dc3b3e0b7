import { expect, test } from 'vitest';
import { lintText } from '../lint-text.ts';
import { planOf, testRule } from '../rule-testing.ts';
import { dependencyCycle } from './dependency-cycle.ts';

testRule(dependencyCycle, [
  {
    name: 'spells the circle and names each edge',
    text: planOf(
      ['TASK-0', 'TASK-A <- TASK-C TASK-0', 'TASK-B <- TASK-A', 'TASK-C <- TASK-B'],
      '{parallel_groups: [[TASK-0, TASK-A, TASK-B, TASK-C]]}',
    ),
    findings: [
      {
        path: 'tasks',
        underlined: 'tasks',
        message: 'Tasks depend on each other in a circle: TASK-A → TASK-C → TASK-B → TASK-A.',
        related: ['TASK-C', 'TASK-A', 'TASK-B'],
      },
    ],
  },
  {
    name: 'reports each group once, however many circles it has',
    text: planOf(
      [
        'TASK-A <- TASK-B TASK-C',
        'TASK-B <- TASK-A',
        'TASK-C <- TASK-A',
        'TASK-D <- TASK-E',
        'TASK-E <- TASK-D',
      ],
      '{parallel_groups: [[TASK-A, TASK-B, TASK-C, TASK-D, TASK-E]]}',
    ),
    findings: [
      {
        path: 'tasks',
        underlined: 'tasks',
        message: 'Tasks depend on each other in a circle: TASK-A → TASK-B → TASK-A.',
        help: ['Remove one of the dependencies.', '1 more of its tasks are in circles with these.'],
      },
      {
        path: 'tasks',
        underlined: 'tasks',
        message: 'Tasks depend on each other in a circle: TASK-D → TASK-E → TASK-D.',
      },
    ],
  },
  {
    name: 'leaves a task that names itself to self-dependency',
    text: planOf(['TASK-A <- TASK-A'], '{parallel_groups: [[TASK-A]]}'),
    findings: [],
  },
  {
    name: 'takes a diamond for none',
    text: planOf(
      ['TASK-A', 'TASK-B <- TASK-A', 'TASK-C <- TASK-A', 'TASK-D <- TASK-B TASK-C'],
      '{parallel_groups: [[TASK-A], [TASK-B, TASK-C], [TASK-D]]}',
    ),
    findings: [],
  },
]);

test('a chain of 20,000 tasks that bites its tail is one circle, cut in the message', () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => `TASK-${at}`);
  const tasks = ids.map((id, at) => `${id} <- ${ids[(at + 1) % ids.length]}`);
  const { diagnostics } = lintText(planOf(tasks, `{parallel_groups: [[${ids.join(', ')}]]}`));
  const cycles = diagnostics.filter(({ code }) => code === 'dependency-cycle');
  expect(cycles).toHaveLength(1);
  expect(cycles[0]?.message).toMatch(/circle: TASK-0 → TASK-1 → .* → … → TASK-0\.$/);
  expect(cycles[0]?.related).toHaveLength(20_000);
});
