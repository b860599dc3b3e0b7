import { expect, test } from 'vitest';
import { lintText } from '../lint-text.ts';
import { planWith, testRule } from '../rule-testing.ts';
import { unusedSuppression } from './unused-suppression.ts';

testRule(unusedSuppression, [
  {
    name: 'speaks of each code of a comment',
    text: planWith('complexity: 13 # planproof-ignore complexity-scale, unknown-stack'),
    findings: [
      {
        path: '',
        underlined: 'unknown-stack',
        message: 'There is no `unknown-stack` on line 9 to suppress.',
      },
    ],
  },
  {
    name: 'speaks of a whole file',
    text: planWith('# planproof-ignore-file wrong-type'),
    findings: [
      {
        path: '',
        underlined: 'wrong-type',
        message: 'There is no `wrong-type` in this file to suppress.',
      },
    ],
  },
  {
    name: 'suggests the rule that was meant',
    text: planWith('complexity: 13 # planproof-ignore complexity'),
    findings: [
      {
        path: '',
        underlined: 'complexity',
        message: 'There is no rule `complexity` to suppress.',
      },
    ],
  },
  {
    name: 'does not read a text that looks like one',
    text: planWith('description: "# planproof-ignore wrong-type"'),
    findings: [],
  },
]);

const codes = (text: string) => lintText(text).diagnostics.map(({ code }) => code);

test.each([
  ['on its line', ['complexity: 13 # planproof-ignore complexity-scale']],
  ['alone above it', ['# planproof-ignore complexity-scale -- for now', 'complexity: 13']],
  [
    'in several lines above it',
    ['# planproof-ignore complexity-scale', '# and why', 'complexity: 13'],
  ],
  ['anywhere in the file', ['complexity: 13', '# planproof-ignore-file complexity-scale']],
])('a comment suppresses a finding %s', (_, lines) => {
  expect(codes(planWith(...lines))).toEqual([]);
  expect(lintText(planWith(...lines)).suppressed).toBe(1);
});

test('a comment at the end of another line does not reach the next one', () => {
  const text = planWith('stack: python # planproof-ignore complexity-scale', 'complexity: 13');
  expect(codes(text).sort()).toEqual(['complexity-scale', 'unused-suppression']);
});

test('a suppression of another code suppresses nothing', () => {
  const text = planWith('complexity: 13 # planproof-ignore wrong-type');
  expect(codes(text)).toEqual(['complexity-scale', 'unused-suppression']);
});
