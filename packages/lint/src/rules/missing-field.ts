import { mappingNoun } from '../describe.ts';
import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Required fields are there. */
export const missingField: Rule = {
  code: 'missing-field',
  group: 'structure',
  severity: 'error',
  summary: 'Every field that the format requires is there.',
  why: 'The pipeline cannot load a plan that lacks one, and says so only when the run begins.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
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
  *check({ kind, problems }) {
    for (const problem of problems) {
      if (problem.kind !== 'missing-field') continue;
      const noun = mappingNoun(kind, problem.path.slice(0, -1));
      yield {
        path: problem.path,
        at: 'key',
        message: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} needs the field ${field(String(problem.path.at(-1)))}.`,
      };
    }
  },
};
