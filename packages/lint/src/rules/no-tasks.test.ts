import { testRule } from '../rule-testing.ts';
import { noTasks } from './no-tasks.ts';

testRule(noTasks, [
  {
    name: 'points at the file where there is no list',
    text: 'id: FEAT-A1\nname: A\n',
    findings: [
      {
        path: '',
        underlined: 'id',
        message: 'The feature has no tasks, so there is nothing to run.',
        help: ['List the tasks under `tasks`, each with an `id` and a `file_path`.'],
      },
    ],
  },
  {
    name: 'points at an empty list',
    text: 'id: FEAT-A1\nname: A\ntasks: []\n',
    findings: [
      {
        path: 'tasks',
        underlined: 'tasks',
        message: 'The list of tasks is empty, so there is nothing to run.',
      },
    ],
  },
  { name: 'leaves null to wrong-type', text: 'id: FEAT-A1\nname: A\ntasks:\n', findings: [] },
  {
    name: 'leaves a text to wrong-type',
    text: 'id: FEAT-A1\nname: A\ntasks: none\n',
    findings: [],
  },
  { name: 'counts a task that is none', text: 'id: FEAT-A1\nname: A\ntasks: [5]\n', findings: [] },
  { name: 'says nothing of a file that is no mapping', text: '- id: FEAT-A1\n', findings: [] },
]);
