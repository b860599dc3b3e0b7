import type { YamlValue } from '@planproof/yaml-source';
import { isPlainly, readField } from '../project/frontmatter.ts';
import { placeIn } from '../project/other-file.ts';
import { openedTaskFiles } from '../project/task-files.ts';
import { either, field, quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, searchNames } from '../suggest.ts';

/** The types of task that the pipeline knows. */
const TASK_TYPES: readonly string[] = [
  'scaffolding',
  'feature',
  'infrastructure',
  'integration',
  'documentation',
  'testing',
  'refactor',
  'declarative',
  'glue',
  'wiring',
  'operator_handoff',
];

/** The type of a task, in its file, is a known one. */
export const taskType: Rule = {
  code: 'task-type',
  group: 'project',
  severity: 'error',
  summary: 'The `task_type` in the frontmatter of a task file is one that the pipeline knows.',
  why: 'The type chooses what the Coach demands of a task: tests of a feature, none of documentation. For a type that it does not know the run stops when it comes to the task.',
  bad: `id: FEAT-A1
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
  - id: TASK-A1-2
    file_path: tasks/backlog/TASK-A1-2.md
orchestration:
  parallel_groups:
    - [TASK-A1-2]
`,
  files: {
    'tasks/backlog/TASK-A1-1.md': '---\nid: TASK-A1-1\ntask_type: features\n---\n',
    'tasks/backlog/TASK-A1-2.md': '---\nid: TASK-A1-2\ntask_type: feature\n---\n',
  },
  *check(context) {
    const { project } = context;
    if (project === undefined) return;
    const search = searchNames(TASK_TYPES);
    for (const file of openedTaskFiles(context)) {
      const { task, written, frontmatter } = file;
      if (isPlainly(frontmatter, 'task_type', isKnown)) continue;
      const type = readField(frontmatter, 'task_type');
      if (type === undefined || isKnown(type.value)) continue;
      const name = String(type.value);
      yield {
        path: ['tasks', task.index, 'file_path'],
        at: 'value',
        message: `The \`task_type\` in ${quoted(written)} cannot be ${describe(type.value)}.`,
        help: [...didYouMean(search(name)), `Write ${either(TASK_TYPES.map(field))}.`],
        related: [placeIn(project, file, type.span, 'It is written here.')],
      };
    }
  },
};

function isKnown(value: YamlValue): boolean {
  return typeof value === 'string' && TASK_TYPES.includes(value);
}

function describe(value: YamlValue): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a mapping' : quoted(String(value));
}
