import { isPlainly, readField } from '../project/frontmatter.ts';
import { placeIn } from '../project/other-file.ts';
import { openedTaskFiles } from '../project/task-files.ts';
import { field, quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** A task file is about the task that names it. */
export const taskFileId: Rule = {
  code: 'task-file-id',
  group: 'project',
  severity: 'warning',
  summary: 'The `id` in the frontmatter of a task file is that of the task which names the file.',
  why: 'The Player reads the file, the pipeline books the result under the task of the plan. Where the two have different ids one task is done in the name of another.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-2
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-2]
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
  files: { 'tasks/backlog/TASK-A1-1.md': '---\nid: TASK-A1-1\ntask_type: feature\n---\n' },
  *check(context) {
    const { project } = context;
    if (project === undefined) return;
    for (const file of openedTaskFiles(context)) {
      const { task, written, frontmatter } = file;
      if (task.id === undefined) continue;
      if (isPlainly(frontmatter, 'id', (value) => value === task.id)) continue;
      const id = readField(frontmatter, 'id');
      if (id === undefined || typeof id.value === 'object' || id.value === task.id) continue;
      yield {
        path: ['tasks', task.index, 'id'],
        at: 'value',
        message: `The task ${field(task.id)} names a file whose id is ${quoted(String(id.value))}.`,
        help: [`Correct the id in ${quoted(written)} or here, or name the file of this task.`],
        related: [placeIn(project, file, id.span, 'The id of the file is here.')],
      };
    }
  },
};
