import { testRule } from '../rule-testing.ts';
import { statusMismatch } from './status-mismatch.ts';

const plan = (head: string, ...statuses: string[]) => `id: FEAT-A1
name: A
${head}
tasks:
${statuses.map((status, at) => `  - {id: TASK-${at}, file_path: a.md, status: ${status}}\n`).join('')}`;

testRule(statusMismatch, [
  {
    name: 'counts the tasks that are not finished and shows them',
    text: plan('status: completed', 'pending', 'completed', 'failed', 'skipped', 'deferred'),
    findings: [
      {
        path: 'status',
        underlined: 'completed',
        message: 'The feature is `completed`, but 2 of its tasks are not.',
        related: ['pending', 'failed'],
      },
    ],
  },
  {
    name: 'takes a task without a status for pending',
    text: 'id: FEAT-A1\nname: A\nstatus: completed\ntasks: [{id: TASK-1, file_path: a.md}]\n',
    findings: [
      {
        path: 'status',
        underlined: 'completed',
        message: 'The feature is `completed`, but one of its tasks is not.',
        related: ['id'],
      },
    ],
  },
  {
    name: 'compares the counts of the run',
    text: plan(
      'execution: {tasks_completed: 3, tasks_failed: 0}',
      'completed',
      'failed',
      'pending',
    ),
    findings: [
      {
        path: 'execution/tasks_completed',
        underlined: '3',
        message: 'The run counts 3 tasks as complete, but 1 of the tasks are.',
      },
      {
        path: 'execution/tasks_failed',
        underlined: '0',
        message: 'The run counts 0 tasks as failed, but 1 of the tasks are.',
      },
    ],
  },
  {
    name: 'lets a run count skipped and deferred tasks or not',
    text: plan('execution: {tasks_completed: 2}', 'completed', 'deferred'),
    findings: [],
  },
  {
    name: 'counts nothing where a status is not known',
    text: plan('status: completed\nexecution: {tasks_completed: 7}', 'done', 'completed'),
    findings: [],
  },
]);
