import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** A task stands in one wave, once. */
export const taskInSeveralWaves: Rule = {
  code: 'task-in-several-waves',
  group: 'feature',
  severity: 'error',
  summary: 'A task stands in one wave, and once.',
  why: 'A task that is named twice is run twice: the second run works on what the first one left, and the time is lost.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
  - id: TASK-A1-2
    file_path: tasks/backlog/TASK-A1-2.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
    - [TASK-A1-1, TASK-A1-2]
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
    - [TASK-A1-1]
    - [TASK-A1-2]
`,
  *check({ feature }) {
    const first = new Map<string, { wave: number; index: number }>();
    for (const [wave, ids] of feature.waves.groups.entries()) {
      for (const { index, id } of ids ?? []) {
        if (!feature.taskById.has(id)) continue;
        const before = first.get(id);
        if (before === undefined) {
          first.set(id, { wave, index });
          continue;
        }
        const where = before.wave === wave ? 'this wave' : `wave ${before.wave + 1}`;
        yield {
          path: ['orchestration', 'parallel_groups', wave, index],
          at: 'value',
          message: `${field(id)} is in ${where} already.`,
          help: ['Name each task in one wave only, after the waves of its dependencies.'],
          related: [
            {
              message: 'The first time is here.',
              path: ['orchestration', 'parallel_groups', before.wave, before.index],
              at: 'value',
            },
          ],
        };
      }
    }
  },
};
