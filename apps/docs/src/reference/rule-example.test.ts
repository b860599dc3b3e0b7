import { ruleByCode, rules } from '@planproof/lint';
import { describe, expect, it } from 'vitest';
import { findingsOf, reportOf, suppressed, withFix } from './rule-example.ts';

describe.each(rules)('$code', (rule) => {
  it('has a finding to show, and nothing to show of the good example', () => {
    expect(findingsOf(rule, rule.bad)).not.toEqual([]);
    expect(findingsOf(rule, rule.good)).toEqual([]);
  });

  it('has fixes that do away with what they fix', () => {
    const [finding] = findingsOf(rule, rule.bad);
    for (const fix of finding?.fixes ?? []) {
      const left = findingsOf(rule, withFix(rule.bad, fix));
      expect(left.map(({ fingerprint }) => fingerprint)).not.toContain(finding?.fingerprint);
    }
  });
});

it('shows what the text reporter prints', () => {
  const rule = ruleByCode['unknown-field'];
  const report = reportOf(rule, rule.bad, findingsOf(rule, rule.bad));
  expect(report).toContain('\x1b[1;31merror[unknown-field]\x1b[0m');
  expect(report).toContain('bootstrap_packages: [psycopg2-binary]');
});

it('knows where a comment suppresses, and where it cannot', () => {
  expect(suppressed(ruleByCode['unknown-field'], ruleByCode['unknown-field'].bad)).toContain(
    '# planproof-ignore unknown-field -- the reason\nbootstrap_packages',
  );
  expect(suppressed(ruleByCode['yaml-syntax'], ruleByCode['yaml-syntax'].bad)).toBeUndefined();
});
