import { asList } from '../feature-view.ts';
import type { Rule } from '../rule.ts';

/** The estimated number of tasks is the number of tasks. */
export const estimateMismatch: Rule = {
  code: 'estimate-mismatch',
  group: 'feature',
  severity: 'warning',
  summary: 'The number of tasks that a feature states is the number that it has.',
  why: 'The two differ when a task was added or lost after planning. Progress is counted against the stated number, and never reaches the end, or passes it.',
  fixes: ['safe'],
  bad: `id: FEAT-A1
name: Sign in with a passkey
estimated_tasks: 2
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
estimated_tasks: 1
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check({ feature }) {
    const estimated = feature.root?.estimated_tasks;
    const count = asList(feature.root?.tasks)?.length;
    if (typeof estimated !== 'number' || count === undefined || estimated === count) return;
    const path = ['estimated_tasks'];
    yield {
      path,
      at: 'value',
      message: `The feature states ${estimated} tasks, but has ${count}.`,
      fixes: [
        { title: `Write ${count}`, safety: 'safe', edits: [{ kind: 'set', path, value: count }] },
      ],
    };
  },
};
