import { planOf, testRule } from '../rule-testing.ts';
import { unknownDependency } from './unknown-dependency.ts';

testRule(unknownDependency, [
  {
    name: 'suggests the nearest ids',
    text: planOf(
      ['TASK-AB-1', 'TASK-AB-2 <- TASK-AB-11'],
      '{parallel_groups: [[TASK-AB-1], [TASK-AB-2]]}',
    ),
    findings: [
      {
        path: 'tasks/1/dependencies/0',
        underlined: 'TASK-AB-11',
        message: 'No task of this file has the id `TASK-AB-11`.',
        help: ['Did you mean `TASK-AB-1` or `TASK-AB-2`?'],
      },
    ],
  },
  {
    name: 'suggests nothing where nothing is near',
    text: planOf(['TASK-AB-1 <- SOMETHING-ELSE'], '{parallel_groups: [[TASK-AB-1]]}'),
    findings: [
      {
        path: 'tasks/0/dependencies/0',
        underlined: 'SOMETHING-ELSE',
        message: 'No task of this file has the id `SOMETHING-ELSE`.',
        help: [],
      },
    ],
  },
  {
    name: 'passes over entries that are no text, and goes on',
    text: planOf(['TASK-1 <- 5 TASK-2'], '{parallel_groups: [[TASK-1]]}'),
    findings: [
      {
        path: 'tasks/0/dependencies/1',
        underlined: 'TASK-2',
        message: 'No task of this file has the id `TASK-2`.',
      },
    ],
  },
]);
