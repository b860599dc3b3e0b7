import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** A task names each dependency once. */
export const duplicateDependency: Rule = {
  code: 'duplicate-dependency',
  group: 'feature',
  severity: 'warning',
  summary: 'A task names each of its dependencies once.',
  why: 'The second mention changes nothing. Most often another task was meant, and the one that should be waited for is not.',
  fixes: ['safe'],
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
  - id: TASK-A1-2
    file_path: tasks/backlog/TASK-A1-2.md
    dependencies: [TASK-A1-1, TASK-A1-1]
orchestration:
  parallel_groups:
    - [TASK-A1-1]
    - [TASK-A1-2]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
  - id: TASK-A1-2
    file_path: tasks/backlog/TASK-A1-2.md
    dependencies: [TASK-A1-1]
orchestration:
  parallel_groups:
    - [TASK-A1-1]
    - [TASK-A1-2]
`,
  *check({ feature }) {
    for (const task of feature.tasks) {
      const first = new Map<string, number>();
      for (const { id, index } of task.dependencies) {
        const before = first.get(id);
        if (before === undefined) {
          first.set(id, index);
          continue;
        }
        const path = ['tasks', task.index, 'dependencies', index];
        yield {
          path,
          at: 'value',
          message: `${field(id)} is among the dependencies already.`,
          help: ['Remove the entry, or name the task that was meant.'],
          related: [
            {
              message: 'The first mention is here.',
              path: ['tasks', task.index, 'dependencies', before],
              at: 'value',
            },
          ],
          fixes: [{ title: 'Remove the entry', safety: 'safe', edits: [{ kind: 'remove', path }] }],
        };
      }
    }
  },
};
