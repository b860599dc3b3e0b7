import { expect, test } from 'vitest';
import { lintText } from '../lint-text.ts';
import { planWith, testRule } from '../rule-testing.ts';
import { yaml11Rejected } from './yaml11-rejected.ts';

testRule(yaml11Rejected, []);

test.each([
  ['a tab after a colon', 'description:\tA'],
  ['a tab before a comment', 'description: A\t# why'],
  ['an equals sign', 'description: ='],
  ['a day that does not exist', 'created: 2026-13-45'],
  ['a tag that PyYAML does not know', 'description: !secret A'],
  ['a key that is too long', `x-${'a'.repeat(1100)}: 1`],
])('%s', (_, line) => {
  const codes = lintText(planWith(line)).diagnostics.map(({ code }) => code);
  expect(codes).toContain('yaml11-rejected');
});
