import type { FeatureStatus, TaskStatus } from './feature.ts';
import type { KeyOf, MappingName, ValueRemedy } from './remedies.ts';

/** For each right value, the words that people write for it. */
type Confused<Value extends string> = Readonly<Partial<Record<Value, readonly string[]>>>;

const taskStatus: Confused<TaskStatus> = {
  pending: ['backlog', 'todo'],
  in_progress: ['in_review', 'review'],
  completed: ['done', 'complete', 'merged', 'shipped'],
  deferred: ['blocked'],
};

const featureStatus: Confused<FeatureStatus> = {
  planned: ['pending', 'backlog', 'draft'],
  completed: ['merged', 'shipped', 'done'],
  awaiting_merge: ['in_review'],
};

/** The values that are often written for another one, all of them seen in real files. */
export const valueRemedies: readonly ValueRemedy[] = [
  ...remediesOf('task', 'status', taskStatus),
  ...remediesOf('feature', 'status', featureStatus),
];

function remediesOf<Name extends MappingName>(
  mapping: Name,
  key: KeyOf<Name>,
  confused: Confused<string>,
): ValueRemedy[] {
  return Object.entries(confused).flatMap(([instead, values = []]) =>
    values.map((value) => ({ mapping, key, value, instead, safety: 'unsafe' }) as const),
  );
}
