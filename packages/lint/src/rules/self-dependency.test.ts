import { planOf, testRule } from '../rule-testing.ts';
import { selfDependency } from './self-dependency.ts';

testRule(selfDependency, [
  {
    name: 'finds the entry among others',
    text: planOf(['TASK-1', 'TASK-2 <- TASK-1 TASK-2'], '{parallel_groups: [[TASK-1], [TASK-2]]}'),
    findings: [
      {
        path: 'tasks/1/dependencies/1',
        underlined: 'TASK-2',
        message: '`TASK-2` depends on itself, so it can never begin.',
      },
    ],
  },
]);
