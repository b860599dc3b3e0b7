import { cyclicGroups, dependencyEdges, shortestCycle } from '../dependency-graph.ts';
import type { FeatureView } from '../feature-view.ts';
import type { RelatedPath } from '../finding.ts';
import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Dependencies run in one direction. */
export const dependencyCycle: Rule = {
  code: 'dependency-cycle',
  group: 'feature',
  severity: 'error',
  summary: 'Tasks do not depend on each other in a circle.',
  why: 'Each task of a circle waits for the one before it, so none of them ever begins, nor does anything that depends on them.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
    dependencies: [TASK-A1-2]
  - id: TASK-A1-2
    file_path: tasks/backlog/TASK-A1-2.md
    dependencies: [TASK-A1-1]
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
    dependencies: [TASK-A1-1]
orchestration:
  parallel_groups:
    - [TASK-A1-1]
    - [TASK-A1-2]
`,
  *check({ feature }) {
    const { groups } = cyclicGroups(feature);
    if (groups.length === 0) return;
    const edges = dependencyEdges(feature);
    for (const group of groups) {
      const cycle = shortestCycle(edges, group);
      const others = group.length - cycle.length;
      yield {
        path: ['tasks'],
        at: 'key',
        message: `Tasks depend on each other in a circle: ${spell(cycle)}.`,
        help: [
          'Remove one of the dependencies.',
          ...(others > 0 ? [`${others} more of its tasks are in circles with these.`] : []),
        ],
        related: edgesOf(feature, cycle),
      };
    }
  },
};

/** Longer circles are cut in the middle of the message; the related places name every edge. */
const MOST_SPELLED = 12;

function spell(cycle: readonly string[]): string {
  const closed = [...cycle, ...cycle.slice(0, 1)];
  if (closed.length <= MOST_SPELLED) return closed.join(' → ');
  return [...closed.slice(0, MOST_SPELLED - 2), '…', ...closed.slice(-1)].join(' → ');
}

function edgesOf(feature: FeatureView, cycle: readonly string[]): RelatedPath[] {
  const next = new Map(cycle.map((id, at) => [id, cycle[(at + 1) % cycle.length]]));
  const related: RelatedPath[] = [];
  for (const task of feature.tasks) {
    const wanted = task.id === undefined ? undefined : next.get(task.id);
    if (task.id === undefined || wanted === undefined) continue;
    const entry = task.dependencies.find((dependency) => dependency.id === wanted);
    if (entry === undefined) continue;
    related.push({
      message: `${field(task.id)} depends on ${field(wanted)}.`,
      path: ['tasks', task.index, 'dependencies', entry.index],
      at: 'value',
    });
    next.delete(task.id);
  }
  return related;
}
