import { planOf, testRule } from '../rule-testing.ts';
import { waveOrder } from './wave-order.ts';

testRule(waveOrder, [
  {
    name: 'finds a dependency in the same wave',
    text: planOf(['TASK-1', 'TASK-2 <- TASK-1'], '{parallel_groups: [[TASK-1, TASK-2]]}'),
    findings: [
      {
        path: 'tasks/1/dependencies/0',
        underlined: 'TASK-1',
        message: '`TASK-2` is in wave 1, but `TASK-1`, which it depends on, is in the same wave.',
        help: ['Move `TASK-2` to a wave after wave 1.'],
        related: ['TASK-1'],
      },
    ],
  },
  {
    name: 'finds a dependency in a later wave',
    text: planOf(['TASK-1', 'TASK-2 <- TASK-1'], '{parallel_groups: [[TASK-2], [TASK-1]]}'),
    findings: [
      {
        path: 'tasks/1/dependencies/0',
        underlined: 'TASK-1',
        message:
          '`TASK-2` is in wave 1, but `TASK-1`, which it depends on, is in wave 2, a later one.',
      },
    ],
  },
  {
    name: 'is silent between the members of one circle',
    text: planOf(
      ['TASK-1 <- TASK-2', 'TASK-2 <- TASK-1'],
      '{parallel_groups: [[TASK-1], [TASK-2]]}',
    ),
    findings: [],
  },
  {
    name: 'speaks of a dependency on a circle from outside it',
    text: planOf(
      ['TASK-1 <- TASK-2', 'TASK-2 <- TASK-1', 'TASK-3 <- TASK-1'],
      '{parallel_groups: [[TASK-1, TASK-2, TASK-3]]}',
    ),
    findings: [
      {
        path: 'tasks/2/dependencies/0',
        underlined: 'TASK-1',
        message: '`TASK-3` is in wave 1, but `TASK-1`, which it depends on, is in the same wave.',
      },
    ],
  },
  {
    name: 'passes over tasks in no wave, unknown ones and the task itself',
    text: planOf(
      ['TASK-1', 'TASK-2 <- TASK-1 TASK-9 TASK-2'],
      '{parallel_groups: [[TASK-2, TASK-9]]}',
    ),
    findings: [],
  },
]);
