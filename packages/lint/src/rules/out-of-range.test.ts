import { planWith, testRule } from '../rule-testing.ts';
import { outOfRange } from './out-of-range.ts';

testRule(outOfRange, [
  {
    name: 'names the bounds that there are',
    text: planWith(
      'complexity: 0',
      'smoke_gates: {after_wave: [], command: make, timeout: 601}',
      'estimated_tasks: -1',
    ),
    findings: [
      {
        path: 'complexity',
        underlined: '0',
        message: '`complexity` must be at least 1, but is 0.',
      },
      {
        path: 'smoke_gates/after_wave',
        underlined: '[]',
        message: '`after_wave` must have at least 1 entry, but has 0.',
      },
      {
        path: 'smoke_gates/timeout',
        underlined: '601',
        message: '`timeout` must be from 1 to 600, but is 601.',
      },
      {
        path: 'estimated_tasks',
        underlined: '-1',
        message: '`estimated_tasks` must be at least 0, but is -1.',
      },
    ],
  },
  {
    name: 'leaves a complexity above the scale alone',
    text: planWith('complexity: 11'),
    findings: [],
  },
]);
