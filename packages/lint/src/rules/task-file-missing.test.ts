import { planOf, testRule } from '../rule-testing.ts';
import { taskFileMissing } from './task-file-missing.ts';

const plan = planOf(['TASK-1'], '{parallel_groups: [[TASK-1]]}');
const finding = {
  path: 'tasks/0/file_path',
  underlined: 'tasks/TASK-1.md',
  message: 'There is no file "tasks/TASK-1.md".',
};

testRule(taskFileMissing, [
  {
    name: 'suggests files of the same name in other folders of tasks',
    text: plan,
    files: {
      'tasks/completed/2026/TASK-1.md': '',
      'tasks/in_progress/TASK-1.md': '',
      'tasks/TASK-2.md': '',
      'docs/TASK-1.md': '',
    },
    findings: [
      {
        ...finding,
        help: ['Did you mean `tasks/completed/2026/TASK-1.md` or `tasks/in_progress/TASK-1.md`?'],
      },
    ],
  },
  {
    name: 'suggests the file whose name goes on',
    text: plan,
    files: { 'tasks/TASK-1-store-the-passkey.md': '', 'tasks/TASK-2.md': '' },
    findings: [{ ...finding, help: ['Did you mean `tasks/TASK-1-store-the-passkey.md`?'] }],
  },
  {
    name: 'suggests files of near name',
    text: plan,
    files: { 'tasks/task-1.md': '', 'tasks/TASK-11.md': '', 'tasks/TASK-1.txt': '' },
    findings: [{ ...finding, help: ['Did you mean `tasks/task-1.md` or `tasks/TASK-11.md`?'] }],
  },
  {
    name: 'suggests nothing where nothing is near',
    text: plan,
    files: {},
    findings: [{ ...finding, help: [] }],
  },
  {
    name: 'does not take a directory for a file',
    text: plan,
    files: { 'tasks/TASK-1.md/README.md': '' },
    findings: [{ ...finding, message: '"tasks/TASK-1.md" is a directory, not a file.' }],
  },
  {
    name: 'leaves a path that is wrong in itself to task-file-path',
    text: 'id: FEAT-A1\nname: A\ntasks: [{id: TASK-1, file_path: docs/a.md}, {id: TASK-2, file_path: ../tasks/b.md}]\n',
    files: {},
    findings: [],
  },
  {
    name: 'finds a file through `.` and `..`',
    text: 'id: FEAT-A1\nname: A\ntasks: [{id: TASK-1, file_path: ./docs/../tasks//a.md}]\n',
    files: { 'tasks/a.md': '' },
    findings: [],
  },
]);
