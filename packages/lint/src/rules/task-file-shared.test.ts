import { testRule } from '../rule-testing.ts';
import { taskFileShared } from './task-file-shared.ts';

const plan = (...paths: string[]) =>
  `id: FEAT-A1\nname: A\ntasks:\n${paths.map((path, at) => `  - {id: TASK-${at}, file_path: ${path}}\n`).join('')}`;

testRule(taskFileShared, [
  {
    name: 'finds every later one, however the path is written, whether or not the file exists',
    text: plan('tasks/a.md', './tasks//a.md', 'tasks/b.md', 'tasks/x/../a.md'),
    files: {},
    findings: [
      {
        path: 'tasks/1/file_path',
        underlined: './tasks//a.md',
        message: 'Two tasks name the file "./tasks//a.md".',
        related: ['tasks/a.md'],
      },
      {
        path: 'tasks/3/file_path',
        underlined: 'tasks/x/../a.md',
        message: 'Two tasks name the file "tasks/x/../a.md".',
        related: ['tasks/a.md'],
      },
    ],
  },
  {
    name: 'passes over what is no path',
    text: plan('5', '5', '""', '""', 'null', 'null'),
    files: {},
    findings: [],
  },
  { name: 'is off without a repository', text: plan('tasks/a.md', 'tasks/a.md'), findings: [] },
]);
