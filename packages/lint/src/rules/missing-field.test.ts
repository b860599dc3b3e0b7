import { testRule } from '../rule-testing.ts';
import { missingField } from './missing-field.ts';

testRule(missingField, [
  {
    name: "points at the mapping's first key, or its own",
    text: `id: FEAT-A1
tasks:
  - id: TASK-1
orchestration: {parallel_groups: [[TASK-1]]}
smoke_gates: {after_wave: 1}
`,
    findings: [
      { path: 'name', underlined: 'id', message: 'A feature needs the field `name`.' },
      {
        path: 'tasks/0/file_path',
        underlined: 'id',
        message: 'A task needs the field `file_path`.',
      },
      {
        path: 'smoke_gates/command',
        underlined: 'smoke_gates',
        message: '`smoke_gates` needs the field `command`.',
      },
    ],
  },
]);
