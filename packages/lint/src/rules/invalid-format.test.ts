import { planWith, testRule } from '../rule-testing.ts';
import { invalidFormat } from './invalid-format.ts';

testRule(invalidFormat, [
  {
    name: 'shows how it should look',
    text: `id: FEAT_A1
name: " "
created: 2026-02-30
tasks: [{id: task-1, file_path: a.md}]
orchestration: {parallel_groups: [[task-1]]}
`,
    findings: [
      {
        path: 'id',
        underlined: 'FEAT_A1',
        message: '"FEAT_A1" is not a valid feature id for `id`.',
        help: ['Write it like FEAT-A1B2.'],
      },
      { path: 'name', underlined: '" "', message: '`name` must not be blank.' },
      {
        path: 'created',
        underlined: '2026-02-30',
        message: '"2026-02-30" is not a valid timestamp for `created`.',
      },
      {
        path: 'tasks/0/id',
        underlined: 'task-1',
        message: '"task-1" is not a valid task id for `id`.',
      },
    ],
  },
  {
    name: 'points at a key',
    text: planWith('scenarios: {" ": hurl}'),
    findings: [
      { path: 'scenarios/ ', underlined: '" "', message: 'The key of ` ` must not be blank.' },
    ],
  },
]);
