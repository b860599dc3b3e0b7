import { planOf, testRule } from '../rule-testing.ts';
import { taskFileId } from './task-file-id.ts';

const text = planOf(['TASK-1'], '{parallel_groups: [[TASK-1]]}');

testRule(taskFileId, [
  ...[
    ['points at both ids', '---\ntask_type: feature\nid: TASK-2\n---\n', 'TASK-2'],
    ['compares capitals', '---\nid: task-1\n---\n', 'task-1'],
    ['compares what is no text', '---\nid: 1\n---\n', '1'],
  ].map(([name = '', file = '', id = '']) => ({
    name,
    text,
    files: { 'tasks/TASK-1.md': file },
    findings: [
      {
        path: 'tasks/0/id',
        underlined: 'TASK-1',
        message: `The task \`TASK-1\` names a file whose id is "${id}".`,
        help: ['Correct the id in "tasks/TASK-1.md" or here, or name the file of this task.'],
        related: [id],
      },
    ],
  })),
  ...[
    ['accepts quotes and a comment', '---\nid: "TASK-1" # the first\n---\n'],
    ['accepts flow style', '---\n{id: TASK-1}\n---\n'],
    ['asks for no id', '---\nparent_id: TASK-2\n---\n'],
    ['passes over what cannot be read', '---\nid: TASK-2\n: : :\n - [\n---\n'],
    ['passes over a list', '---\nid: [TASK-2]\n---\n'],
  ].map(([name = '', file = '']) => ({
    name,
    text,
    files: { 'tasks/TASK-1.md': file },
    findings: [],
  })),
]);
