import type { Rule } from '../rule.ts';

const HIGHEST = 10;

/** A feature's complexity is on the scale. */
export const complexityScale: Rule = {
  code: 'complexity-scale',
  group: 'feature',
  severity: 'warning',
  summary: "A feature's complexity is on the scale from 1 to 10.",
  why: 'The pipeline compares the number with thresholds on that scale. Above it every feature counts as the hardest.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
complexity: 13
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
complexity: 8
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check({ feature }) {
    const complexity = feature.root?.complexity;
    if (!Number.isInteger(complexity) || Number(complexity) <= HIGHEST) return;
    yield {
      path: ['complexity'],
      at: 'value',
      message: `The complexity ${complexity} is above the scale, which goes from 1 to ${HIGHEST}.`,
    };
  },
};
