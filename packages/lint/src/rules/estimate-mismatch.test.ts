import { planWith, testRule } from '../rule-testing.ts';
import { estimateMismatch } from './estimate-mismatch.ts';

testRule(estimateMismatch, [
  {
    name: 'counts every entry',
    text: 'id: FEAT-A1\nname: A\nestimated_tasks: 3\ntasks: [{id: TASK-1, file_path: a}, 5]\n',
    findings: [
      {
        path: 'estimated_tasks',
        underlined: '3',
        message: 'The feature states 3 tasks, but has 2.',
      },
    ],
  },
  { name: 'leaves text to wrong-type', text: planWith('estimated_tasks: two'), findings: [] },
  {
    name: 'is silent where there is no list',
    text: 'id: FEAT-A1\nestimated_tasks: 3\n',
    findings: [],
  },
]);
