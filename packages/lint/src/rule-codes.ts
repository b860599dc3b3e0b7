/** The code of every rule, in the order of the rule index. A code is the rule's file name and its page's address. */
export const ruleCodes = [
  'yaml-syntax',
  'duplicate-key',
  'yaml11-value',
  'yaml11-rejected',
  'input-limit',
  'unknown-field',
  'missing-field',
  'wrong-type',
  'invalid-value',
  'out-of-range',
  'invalid-format',
  'no-tasks',
  'duplicate-task-id',
  'duplicate-dependency',
  'unknown-dependency',
  'self-dependency',
  'dependency-cycle',
  'unknown-wave-task',
  'task-in-several-waves',
  'task-not-in-wave',
  'wave-order',
  'empty-wave',
  'missing-test-ref',
  'unknown-gate-wave',
  'smoke-gate-coverage',
  'unknown-stack',
  'complexity-scale',
  'estimate-mismatch',
  'status-mismatch',
  'parallel-width',
  'file-name',
  'duplicate-feature-id',
  'task-file-missing',
  'task-file-path',
  'task-file-shared',
  'task-type',
  'task-file-id',
  'feature-file-missing',
  'scenario-unknown',
  'scenario-unstamped',
  'gate-path-missing',
  'evidence-repo-missing',
  'unknown-service',
  'unknown-rule',
  'unused-suppression',
] as const;

/** The code of a rule. */
export type RuleCode = (typeof ruleCodes)[number];

/** Whether a word is the code of a rule. */
export function isRuleCode(word: string): word is RuleCode {
  return (ruleCodes as readonly string[]).includes(word);
}
