import { planOf, testRule } from '../rule-testing.ts';
import { taskFilePath } from './task-file-path.ts';

const plan = (...paths: string[]) =>
  `id: FEAT-A1\nname: A\ntasks:\n${paths.map((path, at) => `  - {id: TASK-${at}, file_path: ${path}}\n`).join('')}`;

const wrong: [path: string, says: string][] = [
  ['/home/me/tasks/a.md', 'is an absolute path, which no other machine has'],
  ["'C:\\tasks\\a.md'", 'is an absolute path, which no other machine has'],
  ['../tasks/a.md', 'lies outside the repository'],
  ['tasks/../../a.md', 'lies outside the repository'],
  ['docs/a.txt', 'does not lie below a `tasks` directory and does not end in `.md`'],
  ["'tasks\\a.md'", 'does not lie below a `tasks` directory'],
  ['tasks/a.markdown', 'does not end in `.md`'],
  ['tasks.md', 'does not lie below a `tasks` directory'],
];

testRule(taskFilePath, [
  {
    name: 'says what is wrong',
    text: plan(...wrong.map(([path]) => path)),
    files: {},
    findings: wrong.map(([path, says], index) => ({
      path: `tasks/${index}/file_path`,
      underlined: path,
      message: `The task file ${JSON.stringify(path.replaceAll("'", ''))} ${says}.`,
    })),
  },
  {
    name: 'finds a symbolic link that leads out',
    text: planOf(['TASK-1'], '{parallel_groups: [[TASK-1]]}'),
    files: {},
    project: { linksOut: ['tasks'] },
    findings: [
      {
        path: 'tasks/0/file_path',
        underlined: 'tasks/TASK-1.md',
        message: 'The task file "tasks/TASK-1.md" lies outside the repository.',
        help: [
          'Write the path from the root of the repository, as in `tasks/backlog/TASK-A1-1.md`.',
        ],
      },
    ],
  },
  {
    name: 'accepts any `tasks` directory, `.`, and `..` that stays inside, and leaves a blank path to invalid-format',
    text: plan('./tasks/a.md', 'apps/api/tasks/a.md', 'docs/../tasks/a.md', '" "', '""', '5'),
    files: {},
    findings: [],
  },
]);
