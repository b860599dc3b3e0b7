import { asList, asRecord, type FeatureView } from '../feature-view.ts';
import type { Finding, RelatedPath } from '../finding.ts';
import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** The status of a feature agrees with its tasks. */
export const statusMismatch: Rule = {
  code: 'status-mismatch',
  group: 'feature',
  severity: 'warning',
  summary: 'The status of a feature, and the counts of its run, agree with its tasks.',
  why: 'The pipeline resumes by these fields. A feature that counts as completed is not run again, whatever its tasks still have to do.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
status: completed
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
    status: in_progress
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
status: completed
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
    status: completed
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check({ feature }) {
    if (feature.root?.status !== 'completed' && feature.root?.execution === undefined) return;
    const statuses = statusesOf(feature);
    if (statuses === undefined) return;
    yield* unfinished(feature, statuses);
    const completed = statuses.filter((status) => status === 'completed').length;
    const done = statuses.filter((status) => FINISHED.has(status)).length;
    yield* contradictions(feature, 'tasks_completed', 'complete', completed, done);
    const failed = statuses.filter((status) => status === 'failed').length;
    yield* contradictions(feature, 'tasks_failed', 'failed', failed, failed);
  },
};

/** The statuses of a task that nothing is left to do for. */
const FINISHED = new Set(['completed', 'skipped', 'deferred']);

const KNOWN = new Set([...FINISHED, 'pending', 'in_progress', 'failed']);

/** The status of every task; nothing where one of them is not known, for then nothing can be counted. */
function statusesOf({ root }: FeatureView): string[] | undefined {
  const statuses = asList(root?.tasks)?.map((task) => asRecord(task)?.status ?? 'pending');
  const known = statuses?.filter((status) => typeof status === 'string' && KNOWN.has(status));
  return known?.length === statuses?.length ? known?.map(String) : undefined;
}

function* unfinished({ root }: FeatureView, statuses: readonly string[]): Iterable<Finding> {
  const open = [...statuses.entries()].filter(([, status]) => !FINISHED.has(status));
  if (root?.status !== 'completed' || open.length === 0) return;
  const related = open.slice(0, MOST_RELATED).map(
    ([index, status]): RelatedPath => ({
      message: `This task is ${field(status)}.`,
      path: ['tasks', index],
      at: 'value',
      focus: 'status',
    }),
  );
  const count =
    open.length === 1 ? 'one of its tasks is not' : `${open.length} of its tasks are not`;
  yield {
    path: ['status'],
    at: 'value',
    message: `The feature is \`completed\`, but ${count}.`,
    related,
  };
}

/** So many of the tasks that contradict are shown. */
const MOST_RELATED = 5;

function* contradictions(
  { root }: FeatureView,
  key: string,
  word: string,
  least: number,
  most: number,
): Iterable<Finding> {
  const count = asRecord(root?.execution)?.[key];
  if (typeof count !== 'number' || (count >= least && count <= most)) return;
  yield {
    path: ['execution', key],
    at: 'value',
    message: `The run counts ${count} tasks as ${word}, but ${least} of the tasks are.`,
  };
}
