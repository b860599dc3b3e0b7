import type { YamlRecord, YamlValue } from '@planproof/yaml-source';

/**
 * The well-typed parts of a feature, whatever the rest looks like: a structure error in one place hides nothing in
 * another. Positions in lists are those of the file, so that a path can be given back.
 */
export interface FeatureView {
  readonly root: YamlRecord | undefined;
  readonly tasks: readonly TaskView[];
  /** The task of each id; the first of several. */
  readonly taskById: ReadonlyMap<string, TaskView>;
  readonly waves: WavesView;
}

/** A task that is a mapping. */
export interface TaskView {
  /** The position in `tasks`. */
  readonly index: number;
  readonly id: string | undefined;
  readonly dependencies: readonly TaskReference[];
}

/** A task id that stands in a list. */
export interface TaskReference {
  /** The position in the list. */
  readonly index: number;
  readonly id: string;
}

/** The waves as far as they can be read. */
export interface WavesView {
  /**
   * `absent`: none are written. `malformed`: something of the wrong type stands where a wave, or the list of them, should,
   * so what the author meant is not known.
   */
  readonly state: 'absent' | 'malformed' | 'listed';
  /** The readable waves; `undefined` holds the place of one that is not. */
  readonly groups: readonly (readonly TaskReference[] | undefined)[];
  /** The wave, from 0, in which each task first stands. */
  readonly waveOf: ReadonlyMap<string, number>;
}

/** The data if it is a mapping. */
export function asRecord(value: YamlValue | undefined): YamlRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

/** The data if it is a sequence. */
export function asList(value: YamlValue | undefined): readonly YamlValue[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** Reads the well-typed parts of a feature's data. */
export function viewFeature(value: YamlValue | undefined): FeatureView {
  const root = asRecord(value);
  const tasks = viewTasks(root?.tasks);
  const taskById = new Map<string, TaskView>();
  for (const task of tasks) {
    if (task.id !== undefined && !taskById.has(task.id)) taskById.set(task.id, task);
  }
  return { root, tasks, taskById, waves: viewWaves(root?.orchestration) };
}

function viewTasks(value: YamlValue | undefined): TaskView[] {
  const views: TaskView[] = [];
  for (const [index, item] of (asList(value) ?? []).entries()) {
    const task = asRecord(item);
    if (task === undefined) continue;
    const id = typeof task.id === 'string' ? task.id : undefined;
    views.push({ index, id, dependencies: references(asList(task.dependencies)) });
  }
  return views;
}

function references(list: readonly YamlValue[] | undefined): TaskReference[] {
  const found: TaskReference[] = [];
  for (const [index, id] of (list ?? []).entries()) {
    if (typeof id === 'string') found.push({ index, id });
  }
  return found;
}

function viewWaves(orchestration: YamlValue | undefined): WavesView {
  const waveOf = new Map<string, number>();
  if (orchestration === undefined) return { state: 'absent', groups: [], waveOf };
  const record = asRecord(orchestration);
  if (record === undefined) return { state: 'malformed', groups: [], waveOf };
  if (record.parallel_groups === undefined) return { state: 'absent', groups: [], waveOf };
  const list = asList(record.parallel_groups);
  if (list === undefined) return { state: 'malformed', groups: [], waveOf };
  const groups = list.map((wave) => {
    const ids = asList(wave);
    return ids === undefined ? undefined : references(ids);
  });
  for (const [wave, ids] of groups.entries()) {
    for (const { id } of ids ?? []) if (!waveOf.has(id)) waveOf.set(id, wave);
  }
  if (groups.includes(undefined)) return { state: 'malformed', groups, waveOf };
  return { state: groups.length === 0 ? 'absent' : 'listed', groups, waveOf };
}
