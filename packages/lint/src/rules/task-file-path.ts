import { type TaskPathFault, taskFiles } from '../project/task-files.ts';
import { quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** The path of a task file is one that the pipeline can use. */
export const taskFilePath: Rule = {
  code: 'task-file-path',
  group: 'project',
  severity: 'error',
  summary:
    'The path of a task file is relative, stays in the repository below a `tasks` directory, and ends in `.md`.',
  why: 'The pipeline copies the task files of the repository into a worktree and moves them between the folders of `tasks` as they progress. A file anywhere else is not there when the task begins.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: docs/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  files: {
    'docs/TASK-A1-1.md': '# Store the passkey\n',
    'tasks/backlog/TASK-A1-1.md': '# Store the passkey\n',
  },
  *check(context) {
    for (const { task, written, faults } of taskFiles(context)) {
      if (faults.length === 0) continue;
      yield {
        path: ['tasks', task.index, 'file_path'],
        at: 'value',
        message: `The task file ${quoted(written)} ${faults.map((fault) => FAULTS[fault]).join(' and ')}.`,
        help: [
          written.includes('\\') ? 'Write `/` between the parts of the path.' : '',
          'Write the path from the root of the repository, as in `tasks/backlog/TASK-A1-1.md`.',
        ].filter((sentence) => sentence !== ''),
      };
    }
  },
};

const FAULTS: Readonly<Record<TaskPathFault, string>> = {
  absolute: 'is an absolute path, which no other machine has',
  outside: 'lies outside the repository',
  'not-below-tasks': 'does not lie below a `tasks` directory',
  'not-markdown': 'does not end in `.md`',
};
