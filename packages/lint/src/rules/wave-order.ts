import { cyclicGroups } from '../dependency-graph.ts';
import type { FeatureView, TaskView } from '../feature-view.ts';
import type { Finding, RelatedPath } from '../finding.ts';
import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Dependencies sit in earlier waves. */
export const waveOrder: Rule = {
  code: 'wave-order',
  group: 'feature',
  severity: 'error',
  summary: "A task's dependencies sit in earlier waves than the task.",
  why: 'A wave begins when the one before it is complete, and its tasks run side by side. A task whose dependency sits in the same wave or a later one begins without it, or waits for what comes after it.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
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
    for (const task of feature.tasks) yield* checkTask(feature, task);
  },
};

function* checkTask(feature: FeatureView, task: TaskView): Iterable<Finding> {
  const { waveOf } = feature.waves;
  const own = task.id === undefined ? undefined : waveOf.get(task.id);
  if (task.id === undefined || own === undefined) return;
  for (const dependency of task.dependencies) {
    const wave = waveOf.get(dependency.id);
    if (wave === undefined || wave < own || !feature.taskById.has(dependency.id)) continue;
    if (dependency.id === task.id || inOneCycle(feature, task.id, dependency.id)) continue;
    const where = wave === own ? 'the same wave' : `wave ${wave + 1}, a later one`;
    yield {
      path: ['tasks', task.index, 'dependencies', dependency.index],
      at: 'value',
      message: `${field(task.id)} is in wave ${own + 1}, but ${field(dependency.id)}, which it depends on, is in ${where}.`,
      help: [`Move ${field(task.id)} to a wave after wave ${wave + 1}.`],
      related: [placeInWave(feature, wave, dependency.id)].filter((place) => place !== undefined),
    };
  }
}

function inOneCycle(feature: FeatureView, one: string, other: string): boolean {
  const { groupOf } = cyclicGroups(feature);
  const group = groupOf.get(one);
  return group !== undefined && group === groupOf.get(other);
}

function placeInWave(feature: FeatureView, wave: number, id: string): RelatedPath | undefined {
  const entry = feature.waves.groups[wave]?.find((reference) => reference.id === id);
  if (entry === undefined) return undefined;
  return {
    message: `${field(id)} is in wave ${wave + 1}.`,
    path: ['orchestration', 'parallel_groups', wave, entry.index],
    at: 'value',
  };
}
