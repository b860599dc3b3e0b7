import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** A task does not depend on itself. */
export const selfDependency: Rule = {
  code: 'self-dependency',
  group: 'feature',
  severity: 'error',
  summary: 'A task does not depend on itself.',
  why: 'A task begins when its dependencies are complete. One that waits for itself never begins.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
    dependencies: [TASK-A1-1]
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
    dependencies: []
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check({ feature }) {
    for (const task of feature.tasks) {
      for (const dependency of task.dependencies) {
        if (dependency.id !== task.id) continue;
        yield {
          path: ['tasks', task.index, 'dependencies', dependency.index],
          at: 'value',
          message: `${field(dependency.id)} depends on itself, so it can never begin.`,
          help: ['Remove the entry, or name the task that was meant.'],
        };
      }
    }
  },
};
