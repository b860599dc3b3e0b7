import type { Rule } from '../rule.ts';

/** A feature has at least one task. */
export const noTasks: Rule = {
  code: 'no-tasks',
  group: 'feature',
  severity: 'error',
  summary: 'A feature has at least one task.',
  why: 'The pipeline accepts a plan without tasks, has nothing to do, and reports success: nothing was built, and nobody is told.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks: []
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check({ feature }) {
    if (feature.root === undefined) return;
    const { tasks } = feature.root;
    if (tasks === undefined) {
      yield {
        path: [],
        at: 'key',
        focus: 'tasks',
        message: 'The feature has no tasks, so there is nothing to run.',
        help: ['List the tasks under `tasks`, each with an `id` and a `file_path`.'],
      };
    } else if (Array.isArray(tasks) && tasks.length === 0) {
      yield {
        path: ['tasks'],
        at: 'key',
        message: 'The list of tasks is empty, so there is nothing to run.',
        help: ['Give each task an `id` and a `file_path`.'],
      };
    }
  },
};
