import { planOf, testRule } from '../rule-testing.ts';
import { emptyWave } from './empty-wave.ts';

testRule(emptyWave, [
  {
    name: 'points at the wave',
    text: planOf(['TASK-1'], '{parallel_groups: [[], [TASK-1], 5]}'),
    findings: [
      {
        path: 'orchestration/parallel_groups/0',
        underlined: '[]',
        message: 'Wave 1 has no tasks.',
      },
    ],
  },
]);
