import { planOf, planWith, testRule } from '../rule-testing.ts';
import { smokeGateCoverage } from './smoke-gate-coverage.ts';

const two = planOf(['TASK-1', 'TASK-2'], '{parallel_groups: [[TASK-1], [TASK-2]]}');

testRule(smokeGateCoverage, [
  {
    name: 'looks at the whole list',
    text: `${two}smoke_gates: {after_wave: [1, 1], command: make}\n`,
    findings: [
      {
        path: 'smoke_gates/after_wave',
        underlined: '[1, 1]',
        message: 'No smoke gate runs after wave 2, the last one.',
        help: ['Add 2 to `after_wave`, or write `all`.'],
      },
    ],
  },
  {
    name: 'accepts all',
    text: `${two}smoke_gates: {after_wave: all, command: make}\n`,
    findings: [],
  },
  {
    name: 'leaves numbers of waves that are not there to unknown-gate-wave, and words to invalid-value',
    text: planWith('smoke_gates: {after_wave: [7, last], command: make}'),
    findings: [],
  },
  { name: 'asks for no gate', text: two, findings: [] },
  {
    name: 'is silent where there are no waves',
    text: 'id: FEAT-A1\nname: A\nsmoke_gates: {after_wave: 1, command: make}\n',
    findings: [],
  },
]);
