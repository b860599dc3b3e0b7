import { planOf, testRule } from '../rule-testing.ts';
import { unknownWaveTask } from './unknown-wave-task.ts';

testRule(unknownWaveTask, [
  {
    name: 'points at the entry of a flow list and suggests',
    text: planOf(['TASK-AB-1'], '{parallel_groups: [[TASK-AB-1, TASK-BA-1]]}'),
    findings: [
      {
        path: 'orchestration/parallel_groups/0/1',
        underlined: 'TASK-BA-1',
        message: 'No task of this file has the id `TASK-BA-1`.',
        help: ['Did you mean `TASK-AB-1`?'],
      },
    ],
  },
  {
    name: 'reads the waves beside one that is no list',
    text: planOf(['TASK-1'], '{parallel_groups: [TASK-9, [TASK-8]]}'),
    findings: [
      {
        path: 'orchestration/parallel_groups/1/0',
        underlined: 'TASK-8',
        message: 'No task of this file has the id `TASK-8`.',
      },
    ],
  },
]);
