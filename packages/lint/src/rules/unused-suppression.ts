import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { isRuleCode, ruleCodes } from '../rule-codes.ts';
import { didYouMean, nearest } from '../suggest.ts';

/** A comment that suppresses a finding has one to suppress. */
export const unusedSuppression: Rule = {
  code: 'unused-suppression',
  group: 'suppression',
  severity: 'warning',
  summary: 'A comment that suppresses a finding has one to suppress.',
  why: 'A suppression that outlives its finding hides the next one of that kind on its line, which nobody has judged.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
complexity: 7 # planproof-ignore complexity-scale -- agreed with the team
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
complexity: 13 # planproof-ignore complexity-scale -- agreed with the team
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check({ unusedSuppressions }) {
    for (const { code, span, line } of unusedSuppressions) {
      const where = line === undefined ? 'in this file' : `on line ${line}`;
      yield {
        path: [],
        at: 'value',
        span,
        message: isRuleCode(code)
          ? `There is no ${field(code)} ${where} to suppress.`
          : `There is no rule ${field(code)} to suppress.`,
        help: isRuleCode(code) ? ['Remove the comment.'] : didYouMean(nearest(code, ruleCodes)),
      };
    }
  },
};
