import { expect, test } from 'vitest';
import { lintText } from '../lint-text.ts';
import { testRule } from '../rule-testing.ts';
import { unknownRule } from './unknown-rule.ts';

testRule(unknownRule, [
  {
    name: 'names what is near, or where the rules are listed',
    text: 'rules:\n  wave_order: off\n  xyzzy: error\n  x-own: 1\n',
    findings: [
      {
        path: 'rules/wave_order',
        underlined: 'wave_order',
        message: 'There is no rule `wave_order`.',
        help: ['Did you mean `wave-order`?'],
      },
      {
        path: 'rules/xyzzy',
        underlined: 'xyzzy',
        message: 'There is no rule `xyzzy`.',
        help: ['`planproof explain` lists the rules.'],
      },
    ],
  },
  { name: 'passes over rules of the wrong type', text: 'rules: [wave_order]\n', findings: [] },
]);

test.each(['', '# nothing is set yet\n', 'x-own: 1\n', 'rules: {complexity-scale: off}\n'])(
  'a configuration may be %j',
  (text) => {
    expect(lintText(text, { kind: 'config' }).diagnostics).toEqual([]);
  },
);
