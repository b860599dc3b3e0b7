import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Task ids are unique. */
export const duplicateTaskId: Rule = {
  code: 'duplicate-task-id',
  group: 'feature',
  severity: 'error',
  summary: 'Every task has an id of its own.',
  why: 'Dependencies, waves and results refer to a task by its id. Of two tasks with one id the pipeline runs one, and books its result for both.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-2.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
  - id: TASK-A1-2
    file_path: tasks/backlog/TASK-A1-2.md
orchestration:
  parallel_groups:
    - [TASK-A1-1, TASK-A1-2]
`,
  *check({ feature }) {
    for (const task of feature.tasks) {
      if (task.id === undefined) continue;
      const first = feature.taskById.get(task.id);
      if (first === undefined || first === task) continue;
      yield {
        path: ['tasks', task.index, 'id'],
        at: 'value',
        message: `Two tasks have the id ${field(task.id)}.`,
        help: ['Give this task an id of its own, and name it in the waves.'],
        related: [
          { message: 'The first one is here.', path: ['tasks', first.index, 'id'], at: 'value' },
        ],
      };
    }
  },
};
