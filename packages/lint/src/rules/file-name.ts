import { baseName } from '../project/repo-path.ts';
import { field, quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** A feature file is called after its id. */
export const fileName: Rule = {
  code: 'file-name',
  group: 'project',
  severity: 'warning',
  summary: 'A feature file is called after the id of its feature.',
  why: 'The pipeline is given an id and opens the file `<id>.yaml`. Under another name the feature is not found, or another one is run in its place.',
  bad: `id: FEAT-A2
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
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
  files: { 'tasks/backlog/TASK-A1-1.md': '# Store the passkey\n' },
  *check({ feature, project }) {
    const id = feature.root?.id;
    if (project?.path === undefined || typeof id !== 'string' || id.trim() === '') return;
    const name = baseName(project.path);
    if (name === `${id}.yaml`) return;
    yield {
      path: ['id'],
      at: 'value',
      message: `The file of the feature ${field(id)} is called ${quoted(name)}.`,
      help: [`Call the file ${field(`${id}.yaml`)}, or change the id.`],
    };
  },
};
