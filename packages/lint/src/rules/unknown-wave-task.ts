import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, searchNames } from '../suggest.ts';

/** Waves name tasks of the file. */
export const unknownWaveTask: Rule = {
  code: 'unknown-wave-task',
  group: 'feature',
  severity: 'error',
  summary: 'A wave names tasks of the same file.',
  why: 'The pipeline looks each id of a wave up among the tasks. One that is not there stops the run when its wave begins, hours in.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
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
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check({ feature }) {
    const search = searchNames(feature.taskById.keys());
    for (const [wave, ids] of feature.waves.groups.entries()) {
      for (const { index, id } of ids ?? []) {
        if (feature.taskById.has(id)) continue;
        yield {
          path: ['orchestration', 'parallel_groups', wave, index],
          at: 'value',
          message: `No task of this file has the id ${field(id)}.`,
          help: didYouMean(search(id)),
        };
      }
    }
  },
};
