import { mappingNoun } from '../describe.ts';
import { adviseOnField } from '../field-fixes.ts';
import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, type Suggestion } from '../suggest.ts';

/** A closed mapping has no other fields than those of its format. */
export const unknownField: Rule = {
  code: 'unknown-field',
  group: 'structure',
  severity: 'error',
  summary: 'A mapping has no other fields than those of the format.',
  why: "The pipeline drops a field that it does not know, without a word. What the field was to change does not change, and the run fails hours later for a reason that nobody connects with it. A key that begins with `x-` is one's own, and allowed everywhere.",
  fixes: ['safe', 'unsafe'],
  bad: `id: FEAT-A1
name: Sign in with a passkey
bootstrap_packages: [psycopg2-binary]
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
bootstrap_extras: [postgres]
x-note: the driver comes with the extra
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check(context) {
    for (const problem of context.problems) {
      if (problem.kind !== 'unknown-field') continue;
      const { path } = problem;
      const { remedy, suggestions, fixes } = adviseOnField(context, problem);
      yield {
        path,
        at: 'key',
        message: `${field(String(path.at(-1)))} is not a field of ${mappingNoun(context.kind, path.slice(0, -1))}.`,
        help: remedy === undefined ? helpFor(suggestions) : [remedy],
        fixes,
      };
    }
  },
};

function helpFor(suggestions: readonly Suggestion[]): readonly string[] {
  if (suggestions.length > 0) return didYouMean(suggestions);
  return ['Remove it; or, if it is a key of your own, begin it with `x-`.'];
}
