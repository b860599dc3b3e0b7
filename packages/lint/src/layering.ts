import type { FeatureView } from './feature-view.ts';

/**
 * The waves that the dependencies ask for: each task in the first wave after those of its dependencies, in file order
 * inside a wave. Nothing where the dependencies leave room for doubt: an id that is missing, not unique or not known, a
 * task that waits for itself, a circle.
 */
export function wavesFromDependencies(feature: FeatureView): string[][] | undefined {
  if (feature.tasks.length === 0 || feature.tasks.length !== feature.taskById.size)
    return undefined;
  const waiting = new Map<string, number>();
  const dependents = new Map<string, string[]>();
  for (const [id, task] of feature.taskById) {
    const needed = new Set(task.dependencies.map((dependency) => dependency.id));
    for (const other of needed) {
      if (other === id || !feature.taskById.has(other)) return undefined;
      const others = dependents.get(other);
      if (others === undefined) dependents.set(other, [id]);
      else others.push(id);
    }
    waiting.set(id, needed.size);
  }
  return layers(feature, waiting, dependents);
}

function layers(
  feature: FeatureView,
  waiting: Map<string, number>,
  dependents: ReadonlyMap<string, readonly string[]>,
): string[][] | undefined {
  const place = (id: string) => feature.taskById.get(id)?.index ?? 0;
  const waves: string[][] = [];
  let ready = [...waiting.keys()].filter((id) => waiting.get(id) === 0);
  let done = 0;
  while (ready.length > 0) {
    waves.push(ready);
    done += ready.length;
    const next: string[] = [];
    for (const id of ready.flatMap((finished) => dependents.get(finished) ?? [])) {
      const left = (waiting.get(id) ?? 0) - 1;
      waiting.set(id, left);
      if (left === 0) next.push(id);
    }
    ready = next.sort((one, other) => place(one) - place(other));
  }
  return done === waiting.size ? waves : undefined;
}

/**
 * The waves that the tasks' own `wave` numbers ask for. Nothing where a task has none, or stands before or beside one that
 * it depends on.
 */
export function wavesFromNumbers(
  feature: FeatureView,
  numberOf: (index: number) => unknown,
): string[][] | undefined {
  if (feature.tasks.length === 0 || feature.tasks.length !== feature.taskById.size)
    return undefined;
  const number = new Map<string, number>();
  for (const [id, { index }] of feature.taskById) {
    const wave = numberOf(index);
    if (typeof wave !== 'number' || !Number.isInteger(wave)) return undefined;
    number.set(id, wave);
  }
  for (const [id, task] of feature.taskById) {
    const own = number.get(id) ?? 0;
    const isEarlier = (other: string) => (number.get(other) ?? Number.POSITIVE_INFINITY) < own;
    if (!task.dependencies.every((dependency) => isEarlier(dependency.id))) return undefined;
  }
  const numbers = [...new Set(number.values())].sort((one, other) => one - other);
  return numbers.map((wave) => [...number.keys()].filter((id) => number.get(id) === wave));
}
