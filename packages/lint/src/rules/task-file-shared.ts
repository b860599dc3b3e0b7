import { taskFiles } from '../project/task-files.ts';
import { quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Every task has a file of its own. */
export const taskFileShared: Rule = {
  code: 'task-file-shared',
  group: 'project',
  severity: 'warning',
  summary: 'No two tasks name the same file.',
  why: 'The Player is given the whole file. Two tasks with one file are the same work done twice, and the second one moves the file away from under the first.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
  - id: TASK-A1-2
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1, TASK-A1-2]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
  - id: TASK-A1-2
    file_path: tasks/backlog/TASK-A1-2.md
orchestration:
  parallel_groups:
    - [TASK-A1-1, TASK-A1-2]
`,
  files: {
    'tasks/backlog/TASK-A1-1.md': '# Store the passkey\n',
    'tasks/backlog/TASK-A1-2.md': '# Ask for the passkey\n',
  },
  *check(context) {
    const first = new Map<string, number>();
    for (const { task, written, path } of taskFiles(context)) {
      const earlier = first.get(path);
      if (earlier === undefined) {
        first.set(path, task.index);
        continue;
      }
      yield {
        path: ['tasks', task.index, 'file_path'],
        at: 'value',
        message: `Two tasks name the file ${quoted(written)}.`,
        help: ['Give each task a file of its own.'],
        related: [
          { message: 'The first one is here.', path: ['tasks', earlier, 'file_path'], at: 'value' },
        ],
      };
    }
  },
};
