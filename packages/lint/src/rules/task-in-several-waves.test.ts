import { planOf, testRule } from '../rule-testing.ts';
import { taskInSeveralWaves } from './task-in-several-waves.ts';

testRule(taskInSeveralWaves, [
  {
    name: 'points at every later entry',
    text: planOf(['TASK-1'], '{parallel_groups: [[TASK-1], [TASK-1], [TASK-1]]}'),
    findings: [1, 2].map((wave) => ({
      path: `orchestration/parallel_groups/${wave}/0`,
      underlined: 'TASK-1',
      message: '`TASK-1` is in wave 1 already.',
      related: ['TASK-1'],
    })),
  },
  {
    name: 'finds one that stands twice in one wave',
    text: planOf(['TASK-1'], '{parallel_groups: [[TASK-1, TASK-1]]}'),
    findings: [
      {
        path: 'orchestration/parallel_groups/0/1',
        underlined: 'TASK-1',
        message: '`TASK-1` is in this wave already.',
      },
    ],
  },
  {
    name: 'leaves unknown ids to unknown-wave-task',
    text: planOf(['TASK-1'], '{parallel_groups: [[TASK-1], [TASK-2], [TASK-2]]}'),
    findings: [],
  },
]);
