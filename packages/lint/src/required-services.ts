import type { Path } from '@planproof/yaml-source';
import { asList, asRecord, type FeatureView, type TaskView } from './feature-view.ts';

/** An entry by which a feature, or one of its tasks, needs a fixture. */
export interface RequiredService {
  /** The fixture's name. */
  readonly name: string;
  /** The entry's path. */
  readonly path: Path;
  /** The field of the entry that holds the name; nothing where the entry is the name. */
  readonly focus: 'service' | undefined;
  /** The driver that the entry pins, if any; it stands in the entry's field `driver`. */
  readonly pin: string | undefined;
  /** The task whose tests need it; nothing where it is the feature's. */
  readonly task: TaskView | undefined;
}

/** The fixtures that a feature and its tasks need, in the order of the feature's own, then the tasks'. */
export function requiredServices({ root, tasks }: FeatureView): RequiredService[] {
  const own = (asList(root?.infrastructure) ?? []).flatMap((entry, index): RequiredService[] => {
    const at = { path: ['infrastructure', index], task: undefined };
    if (typeof entry === 'string') {
      return [{ ...at, name: entry, focus: undefined, pin: undefined }];
    }
    const { service, driver } = asRecord(entry) ?? {};
    if (typeof service !== 'string') return [];
    const pin = typeof driver === 'string' ? driver : undefined;
    return [{ ...at, name: service, focus: 'service', pin }];
  });
  return [...own, ...tasks.flatMap((task) => servicesOfTask(root, task))];
}

function servicesOfTask(root: FeatureView['root'], task: TaskView): RequiredService[] {
  const record = asRecord(asList(root?.tasks)?.[task.index]);
  const names = asList(record?.requires_infrastructure) ?? [];
  return names.flatMap((name, index): RequiredService[] => {
    if (typeof name !== 'string') return [];
    const path = ['tasks', task.index, 'requires_infrastructure', index];
    return [{ name, path, focus: undefined, pin: undefined, task }];
  });
}
