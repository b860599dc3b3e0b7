export { docsUrl } from './docs-url.ts';
export type { LintResult } from './lint-result.ts';
export { type LintOptions, lintText } from './lint-text.ts';
export { ruleByCode, rules } from './registry.ts';
export * from './report/index.ts';
export type { Rule, RuleGroup } from './rule.ts';
export { isRuleCode, type RuleCode, ruleCodes } from './rule-codes.ts';
