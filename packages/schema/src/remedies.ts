import type { Execution, Feature, Orchestration, Task } from './feature.ts';
import { fieldRemedies } from './field-remedies.ts';
import type { Path } from './problem.ts';
import { valueRemedies } from './value-remedies.ts';

/** The mappings of a feature file in which known mistakes happen, by the name that remedies use. */
interface Mappings {
  readonly feature: Feature;
  readonly task: Task;
  readonly execution: Execution;
}

/** A mapping of a feature file in which known mistakes happen. */
export type MappingName = keyof Mappings;

/** A key of such a mapping. */
export type KeyOf<Name extends MappingName> = Name extends MappingName
  ? keyof Mappings[Name] & string
  : never;

/** Whether a fix keeps what the author meant, or a person must confirm it. */
export type Safety = 'safe' | 'unsafe';

/**
 * The change that mends an unknown field.
 *
 * - `rename`: the key becomes `to`, in the same mapping. Never where `to` is there already.
 * - `move`: the value goes to the path `to` of the feature. Never where something is there already.
 * - `remove`: key and value go.
 * - `none`: what to write instead depends on more than the file says.
 */
export type FieldFix<Name extends MappingName = MappingName> =
  | {
      readonly kind: 'rename';
      readonly to: KeyOf<Name> | `x-${string}`;
      readonly safety: Safety;
    }
  | {
      readonly kind: 'move';
      readonly to: readonly ['orchestration', keyof Orchestration];
      readonly safety: Safety;
      readonly condition?: FixCondition;
    }
  | { readonly kind: 'remove'; readonly safety: Safety; readonly condition?: FixCondition }
  | { readonly kind: 'none' };

/**
 * What must hold of the file before a fix may be offered.
 *
 * - `waves-of-task-ids`: the value is a list of lists of ids of the feature's tasks.
 * - `groups-agree`: `orchestration.parallel_groups` puts every task into the wave that its `wave` names, or is absent and
 *   the same fix writes it from them.
 */
export type FixCondition = 'waves-of-task-ids' | 'groups-agree';

/** A field that does not exist, and that people write all the same. */
export interface FieldRemedy<Name extends MappingName = MappingName> {
  readonly mapping: Name;
  readonly key: string;
  /** What to write instead, in one or two plain sentences. */
  readonly remedy: string;
  readonly fix: FieldFix<Name>;
}

/** A value that is often written for another one. A person must confirm the change. */
export interface ValueRemedy {
  readonly mapping: MappingName;
  readonly key: string;
  readonly value: string;
  readonly instead: string;
  readonly safety: 'unsafe';
}

/**
 * When the nearest known key may safely take the place of an unknown one for which there is no remedy: at this edit
 * distance, where the unknown key is at least this long, the known key is absent and the value is valid there. Otherwise
 * the change is unsafe.
 */
export const NEAREST_KEY = { safeDistance: 1, safeLength: 5 } as const;

/** The remedy for an unknown field of a feature file. */
export function fieldRemedy(path: Path): FieldRemedy | undefined {
  const mapping = mappingAt(path.slice(0, -1));
  return fieldRemedies.find((each) => each.mapping === mapping && each.key === path.at(-1));
}

/** The remedy for a wrong value in a feature file. */
export function valueRemedy(path: Path, value: unknown): ValueRemedy | undefined {
  const mapping = mappingAt(path.slice(0, -1));
  return valueRemedies.find(
    (each) => each.mapping === mapping && each.key === path.at(-1) && each.value === value,
  );
}

function mappingAt(path: Path): MappingName | undefined {
  const [key, index] = path;
  if (path.length === 0) return 'feature';
  if (path.length === 1 && key === 'execution') return 'execution';
  return path.length === 2 && key === 'tasks' && typeof index === 'number' ? 'task' : undefined;
}
