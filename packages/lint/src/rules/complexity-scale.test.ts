import { planWith, testRule } from '../rule-testing.ts';
import { complexityScale } from './complexity-scale.ts';

testRule(complexityScale, [
  {
    name: 'begins above 10',
    text: planWith('complexity: 11'),
    findings: [
      {
        path: 'complexity',
        underlined: '11',
        message: 'The complexity 11 is above the scale, which goes from 1 to 10.',
      },
    ],
  },
  { name: 'accepts 10', text: planWith('complexity: 10'), findings: [] },
  { name: 'leaves 0 to out-of-range', text: planWith('complexity: 0'), findings: [] },
  { name: 'leaves text to wrong-type', text: planWith('complexity: eleven'), findings: [] },
]);
