import type { RelatedFile } from '../finding.ts';
import { findFeatureId } from '../project/feature-id.ts';
import { placeIn } from '../project/other-file.ts';
import type { Project } from '../project/project.ts';
import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Feature ids are unique. */
export const duplicateFeatureId: Rule = {
  code: 'duplicate-feature-id',
  group: 'project',
  severity: 'error',
  summary: 'Every feature has an id of its own.',
  why: 'The pipeline keeps its worktree, its branch and its results under the id of the feature. Two features of one id overwrite each other.',
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
  files: {
    '.guardkit/features/FEAT-A2.yaml': 'id: FEAT-A2\nname: Sign out\n',
    'tasks/backlog/TASK-A1-1.md': '# Store the passkey\n',
  },
  *check({ feature, project }) {
    const id = feature.root?.id;
    if (project === undefined || typeof id !== 'string') return;
    const others = project.featuresWithId(id);
    if (others.length === 0) return;
    yield {
      path: ['id'],
      at: 'value',
      message: `Another feature file has the id ${field(id)}, too.`,
      help: ['Give each feature an id of its own.'],
      related: others.map((path) => idIn(project, path)),
    };
  },
};

function idIn(project: Project, path: string): RelatedFile {
  const text = project.read(path) ?? '';
  const span = findFeatureId(text)?.span ?? { start: 0, end: 0 };
  return placeIn(project, { path, text }, span, 'The same id is here.');
}
