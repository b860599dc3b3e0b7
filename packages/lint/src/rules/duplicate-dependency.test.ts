import { planOf, testRule } from '../rule-testing.ts';
import { duplicateDependency } from './duplicate-dependency.ts';

testRule(duplicateDependency, [
  {
    name: 'points at every later mention',
    text: planOf(
      ['TASK-1', 'TASK-2 <- TASK-1 TASK-1 TASK-1'],
      '{parallel_groups: [[TASK-1], [TASK-2]]}',
    ),
    findings: [1, 2].map((index) => ({
      path: `tasks/1/dependencies/${index}`,
      underlined: 'TASK-1',
      message: '`TASK-1` is among the dependencies already.',
      related: ['TASK-1'],
    })),
  },
]);
