import { planOf, testRule } from '../rule-testing.ts';
import { duplicateTaskId } from './duplicate-task-id.ts';

testRule(duplicateTaskId, [
  {
    name: 'finds every later one',
    text: planOf(['TASK-1', 'TASK-2', 'TASK-1', 'TASK-1'], '{parallel_groups: [[TASK-1, TASK-2]]}'),
    findings: [2, 3].map((index) => ({
      path: `tasks/${index}/id`,
      underlined: 'TASK-1',
      message: 'Two tasks have the id `TASK-1`.',
      related: ['TASK-1'],
    })),
  },
  {
    name: 'passes over ids that are no text',
    text: 'id: FEAT-A1\nname: A\ntasks: [{id: 5}, {id: 5}, {file_path: a}, {file_path: b}]\n',
    findings: [],
  },
  {
    name: 'sees the task that an alias repeats',
    text: 'id: FEAT-A1\nname: A\ntasks:\n  - &one {id: TASK-1, file_path: a.md}\n  - *one\n',
    findings: [
      {
        path: 'tasks/1/id',
        underlined: 'TASK-1',
        message: 'Two tasks have the id `TASK-1`.',
        related: ['TASK-1', '*one'],
      },
    ],
  },
]);
