import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, searchNames } from '../suggest.ts';

/** Dependencies name tasks of the file. */
export const unknownDependency: Rule = {
  code: 'unknown-dependency',
  group: 'feature',
  severity: 'error',
  summary: 'A dependency names a task of the same file.',
  why: 'The pipeline waits for a dependency to be complete before it begins a task. One that does not exist is never complete, so the task never begins.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
  - id: TASK-A1-2
    file_path: tasks/backlog/TASK-A1-2.md
    dependencies: [TASK-A1-01]
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
    const search = searchNames(feature.taskById.keys());
    for (const task of feature.tasks) {
      for (const dependency of task.dependencies) {
        if (feature.taskById.has(dependency.id)) continue;
        yield {
          path: ['tasks', task.index, 'dependencies', dependency.index],
          at: 'value',
          message: `No task of this file has the id ${field(dependency.id)}.`,
          help: didYouMean(search(dependency.id)),
        };
      }
    }
  },
};
