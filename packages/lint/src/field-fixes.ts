import {
  type FieldFix,
  type FileKind,
  type FixCondition,
  fieldRemedy,
  NEAREST_KEY,
  type UnknownField,
} from '@planproof/schema';
import type { Path, YamlValue } from '@planproof/yaml-source';
import distance from 'damerau-levenshtein';
import { asList, asRecord, type FeatureView } from './feature-view.ts';
import type { PathFix } from './finding.ts';
import { field } from './quote.ts';
import type { LintContext } from './rule.ts';
import { validate } from './structure.ts';
import { nearest, type Suggestion } from './suggest.ts';
import { valueAt } from './value-at.ts';

/** What to write instead of an unknown field, and the changes that do it. */
export interface FieldAdvice {
  readonly remedy: string | undefined;
  /** Known fields of the same mapping with a name like it. */
  readonly suggestions: readonly Suggestion[];
  readonly fixes: readonly PathFix[];
}

/** What to write instead of an unknown field: the known remedy, else the nearest known fields. */
export function adviseOnField(context: LintContext, problem: UnknownField): FieldAdvice {
  const { path, knownKeys, presentKeys } = problem;
  const known = context.kind === 'feature' ? fieldRemedy(path) : undefined;
  if (known !== undefined) {
    const fixes = remedyFixes(context, problem, known.fix);
    return { remedy: known.remedy, suggestions: [], fixes };
  }
  const name = String(path.at(-1));
  const suggestions = nearest(name, knownKeys);
  const absent = suggestions.filter((suggestion) => !presentKeys.includes(suggestion.name));
  const [best, second] = absent;
  if (best === undefined || best.distance === second?.distance) {
    return { remedy: undefined, suggestions, fixes: [] };
  }
  const safety = isCertain(context, path, best.name) ? 'safe' : 'unsafe';
  return { remedy: undefined, suggestions, fixes: [rename(path, best.name, safety)] };
}

function remedyFixes(context: LintContext, problem: UnknownField, fix: FieldFix): PathFix[] {
  const { path, presentKeys } = problem;
  switch (fix.kind) {
    case 'none':
      return [];
    case 'rename':
      return presentKeys.includes(fix.to) ? [] : [rename(path, fix.to, fix.safety)];
    case 'remove':
      if (!holds(context, path, fix.condition)) return [];
      return [{ title: 'Remove it', safety: fix.safety, edits: [{ kind: 'remove', path }] }];
    case 'move': {
      const isFree = canReceive(context.feature, fix.to) && holds(context, path, fix.condition);
      if (!isFree) return [];
      const title = `Move it to ${field(fix.to.join('.'))}`;
      return [{ title, safety: fix.safety, edits: [{ kind: 'move', path, to: fix.to }] }];
    }
  }
}

function rename(path: Path, key: string, safety: PathFix['safety']): PathFix {
  return {
    title: `Rename it to ${field(key)}`,
    safety,
    edits: [{ kind: 'rename', path, name: key }],
  };
}

/** One slip of the finger in a long word, and the value fits: then the author can have meant nothing else. */
function isCertain({ kind, source }: LintContext, path: Path, key: string): boolean {
  const name = String(path.at(-1));
  if (name.length < NEAREST_KEY.safeLength) return false;
  if (distance(name, key).steps > NEAREST_KEY.safeDistance) return false;
  const value = source.kind === 'document' ? valueAt(source.value, path) : undefined;
  return value !== undefined && isValidAt(kind, [...path.slice(0, -1), key], value);
}

/** Whether a value is valid at a path, judged in a document that holds nothing else. */
function isValidAt(kind: FileKind, path: Path, value: YamlValue): boolean {
  const alone = path.map((segment) => (typeof segment === 'number' ? 0 : segment));
  const document = alone.reduceRight<YamlValue>(
    (inner, segment) => (typeof segment === 'number' ? [inner] : { [segment]: inner }),
    value,
  );
  return validate(kind, document).every(({ path: at }) =>
    alone.some((segment, index) => at[index] !== segment),
  );
}

function canReceive(feature: FeatureView, [parent, key]: readonly [string, string]): boolean {
  const holder = feature.root?.[parent];
  return (
    holder === undefined ||
    (asRecord(holder) !== undefined && asRecord(holder)?.[key] === undefined)
  );
}

function holds(context: LintContext, path: Path, condition: FixCondition | undefined): boolean {
  switch (condition) {
    case undefined:
      return true;
    case 'waves-of-task-ids':
      return isWaves(context.feature, valueAt(context.feature.root, path));
    case 'groups-agree':
      return groupsAgree(context.feature);
  }
}

function isWaves(feature: FeatureView, value: YamlValue | undefined): boolean {
  const waves = asList(value)?.map(asList) ?? [undefined];
  return waves.every((ids) =>
    ids?.every((id) => typeof id === 'string' && feature.taskById.has(id)),
  );
}

/** Whether every task with a `wave` stands in the wave of that number. */
function groupsAgree(feature: FeatureView): boolean {
  return feature.tasks.every((task) => {
    const wave = valueAt(feature.root, ['tasks', task.index, 'wave']);
    const actual = task.id === undefined ? undefined : feature.waves.waveOf.get(task.id);
    return wave === undefined || (actual !== undefined && wave === actual + 1);
  });
}
