import type { FeatureView } from './feature-view.ts';

/** Which tasks depend on each other in a circle. */
export interface CyclicGroups {
  /** Each strongly connected group of two tasks or more, its ids in file order. */
  readonly groups: readonly (readonly string[])[];
  /** The position in `groups` of every task that is in one. */
  readonly groupOf: ReadonlyMap<string, number>;
}

const known = new WeakMap<FeatureView, CyclicGroups>();

/** The groups of tasks that depend on each other in a circle. A task that names itself alone is none. */
export function cyclicGroups(feature: FeatureView): CyclicGroups {
  const before = known.get(feature);
  if (before !== undefined) return before;
  const groups = pointsBack(feature) ? [] : stronglyConnected(dependencyEdges(feature));
  const groupOf = new Map<string, number>();
  for (const [number, ids] of groups.entries()) for (const id of ids) groupOf.set(id, number);
  const found = { groups, groupOf };
  known.set(feature, found);
  return found;
}

/** Whether each task depends on tasks further up only, as in most files: then there can be no circle. */
function pointsBack({ tasks, taskById }: FeatureView): boolean {
  const placeOf = (id: string | undefined) => taskById.get(id ?? '')?.index ?? -1;
  return tasks.every((task) =>
    task.dependencies.every(({ id }) => id === task.id || placeOf(id) < placeOf(task.id)),
  );
}

/** For each task id the ids it depends on, of tasks that exist, itself left out. */
export function dependencyEdges(feature: FeatureView): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const task of feature.tasks) {
    if (task.id === undefined) continue;
    const out = edges.get(task.id) ?? [];
    for (const { id } of task.dependencies) {
      if (id !== task.id && feature.taskById.has(id)) out.push(id);
    }
    edges.set(task.id, out);
  }
  return edges;
}

/** The shortest circle through the first task of a group: its ids in order, the first not repeated at the end. */
export function shortestCycle(
  edges: ReadonlyMap<string, readonly string[]>,
  group: readonly string[],
): string[] {
  const start = group[0];
  if (start === undefined) return [];
  const members = new Set(group);
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const id of queue) {
    for (const next of edges.get(id) ?? []) {
      if (next === start) return backtrack(cameFrom, id);
      if (!members.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(next);
    }
  }
  return [];
}

function backtrack(cameFrom: ReadonlyMap<string, string>, end: string): string[] {
  const ids = [end];
  for (let id = cameFrom.get(end); id !== undefined; id = cameFrom.get(id)) ids.push(id);
  return ids.reverse();
}

/** One task on the way down of {@link stronglyConnected}. */
interface Frame {
  readonly id: string;
  readonly next: readonly string[];
  at: number;
}

/** Tarjan's algorithm with a stack of its own, for a chain of 10,000 tasks would exhaust the call stack. */
function stronglyConnected(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const number = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const groups: string[][] = [];
  const lower = (id: string, to: number | undefined) =>
    low.set(id, Math.min(low.get(id) ?? 0, to ?? 0));
  const enter = (id: string): Frame => {
    number.set(id, number.size);
    low.set(id, number.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, next: edges.get(id) ?? [], at: 0 };
  };
  const leave = (id: string) => {
    if (low.get(id) !== number.get(id)) return;
    const group = open.splice(open.lastIndexOf(id));
    for (const member of group) isOpen.delete(member);
    if (group.length > 1) groups.push(group);
  };
  for (const root of edges.keys()) {
    if (number.has(root)) continue;
    const path = [enter(root)];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const next = frame.next[frame.at++];
      if (next === undefined) {
        leave(frame.id);
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) lower(parent.id, low.get(frame.id));
      } else if (!number.has(next)) path.push(enter(next));
      else if (isOpen.has(next)) lower(frame.id, number.get(next));
    }
  }
  return inFileOrder(groups, number, edges);
}

function inFileOrder(
  groups: string[][],
  number: ReadonlyMap<string, number>,
  edges: ReadonlyMap<string, unknown>,
): string[][] {
  if (groups.length === 0) return groups;
  const place = new Map([...edges.keys()].map((id, index) => [id, index]));
  const at = (id: string | undefined) => place.get(id ?? '') ?? number.size;
  for (const group of groups) group.sort((a, b) => at(a) - at(b));
  return groups.sort((a, b) => at(a[0]) - at(b[0]));
}
