import { planOf, planWith, testRule } from '../rule-testing.ts';
import { unknownGateWave } from './unknown-gate-wave.ts';

testRule(unknownGateWave, [
  {
    name: 'points at the number',
    text: planWith('smoke_gates: {after_wave: 3, command: make}'),
    findings: [
      {
        path: 'smoke_gates/after_wave',
        underlined: '3',
        message: 'There is no wave 3; the feature has one wave.',
      },
    ],
  },
  {
    name: 'points at the numbers of a list',
    text: `${planOf(['TASK-1', 'TASK-2'], '{parallel_groups: [[TASK-1], [TASK-2]]}')}smoke_gates: {after_wave: [1, 2, 3], command: make}\n`,
    findings: [
      {
        path: 'smoke_gates/after_wave/2',
        underlined: '3',
        message: 'There is no wave 3; the last wave is wave 2.',
      },
    ],
  },
  {
    name: 'leaves a float to wrong-type',
    text: planWith('smoke_gates: {after_wave: 2.0, command: make}'),
    findings: [],
  },
  {
    name: 'leaves 0 and words to other rules',
    text: planWith('smoke_gates: {after_wave: [0, last], command: make}'),
    findings: [],
  },
  {
    name: 'accepts all',
    text: planWith('smoke_gates: {after_wave: all, command: make}'),
    findings: [],
  },
  {
    name: 'is silent where there are no waves',
    text: 'id: FEAT-A1\nname: A\nsmoke_gates: {after_wave: 3, command: make}\n',
    findings: [],
  },
]);
