import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** A mapping names each key once. */
export const duplicateKey: Rule = {
  code: 'duplicate-key',
  group: 'source',
  severity: 'error',
  summary: 'A mapping names each key once.',
  why: 'YAML forbids it, but the pipeline keeps the last of the two without a word. What the first one said is lost.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
name: Sign in with a key
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
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
  *check({ source }) {
    for (const problem of source.kind === 'document' ? source.problems : []) {
      if (problem.kind !== 'duplicate-key') continue;
      const { path, span, first } = problem;
      yield {
        path,
        at: 'key',
        span,
        message: `${field(String(path.at(-1)))} stands twice in this mapping; the pipeline would drop the first one in silence.`,
        help: ['Keep one of the two.'],
        related: [{ message: 'The first one is here.', path, at: 'key', span: first }],
      };
    }
  },
};
