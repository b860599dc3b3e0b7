import type { Rule } from '../rule.ts';

/** The pipeline's YAML reader accepts the file. */
export const yaml11Rejected: Rule = {
  code: 'yaml11-rejected',
  group: 'source',
  severity: 'error',
  summary: "The pipeline's YAML 1.1 reader accepts the file.",
  why: 'People and editors read YAML 1.2; the pipeline reads YAML 1.1, with PyYAML. Where the two differ in what they accept, the file looks right everywhere, and the pipeline cannot load it.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
created: !date 2026-01-31
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
created: 2026-01-31
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check({ source, kind }) {
    // Only planproof reads its configuration.
    if (kind === 'config') return;
    for (const problem of source.kind === 'document' ? source.problems : []) {
      if (problem.kind !== 'rejected-by-yaml11') continue;
      const { path, span, message, help } = problem;
      yield { path, at: 'value', span, message, help: help === undefined ? [] : [help] };
    }
  },
};
