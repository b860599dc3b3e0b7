import { asRecord } from '../feature-view.ts';
import type { Rule } from '../rule.ts';

/** No more tasks are to run side by side than a wave has. */
export const parallelWidth: Rule = {
  code: 'parallel-width',
  group: 'feature',
  severity: 'info',
  summary: 'No more tasks are recommended to run side by side than the widest wave has.',
  why: 'Only the tasks of one wave run side by side, so a larger number changes nothing. It may be that a wave lacks a task that was to be in it.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
  recommended_parallel: 3
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
  recommended_parallel: 1
`,
  *check({ feature }) {
    const { waves, root } = feature;
    const recommended = asRecord(root?.orchestration)?.recommended_parallel;
    if (waves.state !== 'listed' || typeof recommended !== 'number') return;
    const widest = waves.groups.reduce((most, ids) => Math.max(most, ids?.length ?? 0), 0);
    if (recommended <= widest) return;
    yield {
      path: ['orchestration', 'recommended_parallel'],
      at: 'value',
      message: `${recommended} tasks are recommended to run side by side, but no wave has more than ${widest}.`,
    };
  },
};
