import { asRecord } from '../feature-view.ts';
import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { isRuleCode, ruleCodes } from '../rule-codes.ts';
import { didYouMean, searchNames } from '../suggest.ts';

/** The configuration sets levels of rules that exist. */
export const unknownRule: Rule = {
  code: 'unknown-rule',
  group: 'config',
  severity: 'error',
  summary: 'The configuration sets levels of rules that exist.',
  why: 'A level under a mistyped code changes nothing: the rule that was to be off goes on, or the one that was to fail the run does not.',
  exampleKind: 'config',
  bad: `fail_on: warning
rules:
  complexity-scael: off
`,
  good: `fail_on: warning
rules:
  complexity-scale: off
`,
  *check({ source }) {
    const value = source.kind === 'document' ? source.value : undefined;
    const levels = asRecord(asRecord(value)?.rules) ?? {};
    const search = searchNames(ruleCodes);
    for (const code of Object.keys(levels)) {
      if (isRuleCode(code) || code.startsWith('x-')) continue;
      const suggestions = search(code);
      yield {
        path: ['rules', code],
        at: 'key',
        message: `There is no rule ${field(code)}.`,
        help:
          suggestions.length > 0
            ? didYouMean(suggestions)
            : ['`planproof explain` lists the rules.'],
      };
    }
  },
};
