import { planOf, testRule } from '../rule-testing.ts';
import { parallelWidth } from './parallel-width.ts';

testRule(parallelWidth, [
  {
    name: 'compares with the widest wave',
    text: planOf(
      ['TASK-1', 'TASK-2'],
      '{parallel_groups: [[TASK-1], [TASK-2]], recommended_parallel: 2}',
    ),
    findings: [
      {
        path: 'orchestration/recommended_parallel',
        underlined: '2',
        message: '2 tasks are recommended to run side by side, but no wave has more than 1.',
        severity: 'info',
      },
    ],
  },
  {
    name: 'accepts less than the widest wave, and null',
    text: planOf(
      ['TASK-1', 'TASK-2'],
      '{parallel_groups: [[TASK-1, TASK-2]], recommended_parallel: 1}',
    ),
    findings: [],
  },
]);
