import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { waveFixes } from '../wave-fixes.ts';

/** Every task stands in a wave. */
export const taskNotInWave: Rule = {
  code: 'task-not-in-wave',
  group: 'feature',
  severity: 'error',
  summary: 'Every task stands in a wave.',
  why: 'The pipeline runs the waves of `orchestration.parallel_groups`, and nothing else. A task that is in none of them is never run, and the feature is reported complete without it.',
  fixes: ['safe', 'unsafe'],
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
    const { waves } = feature;
    if (waves.state === 'malformed') return;
    // One change mends them all, so the first finding has it.
    let fixes = waveFixes(feature);
    for (const task of feature.tasks) {
      if (task.id === undefined || waves.waveOf.has(task.id)) continue;
      const name = field(task.id);
      yield {
        path: ['tasks', task.index],
        at: 'value',
        focus: 'id',
        message:
          waves.state === 'absent'
            ? `${name} is never run, for the feature has no waves.`
            : `${name} is in no wave, so it is never run.`,
        help: ['Name it in `orchestration.parallel_groups`, in a wave after its dependencies.'],
        fixes,
      };
      fixes = [];
    }
  },
};
