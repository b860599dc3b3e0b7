import type { Reading } from '../manifests/reading.ts';
import type { TomlNode, TomlTable } from '../manifests/toml.ts';
import {
  entriesAt,
  isTrueAt,
  itemsAt,
  lookUp,
  stringsAt,
  textAt,
} from '../manifests/toml-lookup.ts';
import { normaliseName, parseRequirement } from '../pep508.ts';
import { folderOf } from '../repository-path.ts';
import { declaredSeeds } from './declared-seeds.ts';
import type { Lock } from './lock.ts';
import type { LockEdge, LockedPackage } from './locked-package.ts';

/** Reads poetry.lock, of any version: what the project itself asks for stands in its manifest alone. */
export function readPoetryLock(reading: Reading, path: string, root: TomlTable): Lock {
  const packages = itemsAt(root, 'package').map(packageOf);
  const seeds = declaredSeeds(reading, folderOf(path));
  return { packages: packages.filter((each) => each !== undefined), seeds };
}

function packageOf(table: TomlNode): LockedPackage | undefined {
  const name = textAt(table, 'name');
  const node = lookUp(table, 'name');
  if (name === undefined || node === undefined) return undefined;
  const all = [...entriesAt(table, 'dependencies')].flatMap(([each, value]) =>
    (value.kind === 'array' ? value.items : [value]).map((it) => dependencyOf(each, it)),
  );
  return {
    name: normaliseName(name),
    version: textAt(table, 'version'),
    dependencies: all.filter(({ isOptional }) => !isOptional).map(({ edge }) => edge),
    extras: extrasOf(table, all),
    span: node,
  };
}

interface Dependency {
  readonly edge: LockEdge;
  readonly isOptional: boolean;
}

function dependencyOf(name: string, value: TomlNode): Dependency {
  const extras = stringsAt(value, 'extras').map((each) => normaliseName(each.value));
  const written = textAt(value, 'markers');
  // Which extra it belongs to is told by the table of extras.
  const marker = written?.includes('extra ==') ? undefined : written;
  const edge = { name: normaliseName(name), extras, marker };
  return { edge, isOptional: isTrueAt(value, 'optional') };
}

function extrasOf(
  table: TomlNode,
  dependencies: readonly Dependency[],
): ReadonlyMap<string, readonly LockEdge[]> {
  const byName = new Map<string, LockEdge[]>();
  for (const { edge } of dependencies) {
    const same = byName.get(edge.name) ?? [];
    if (same.push(edge) === 1) byName.set(edge.name, same);
  }
  const extras = new Map<string, readonly LockEdge[]>();
  for (const [extra, list] of entriesAt(table, 'extras')) {
    const names = new Set(stringsAt(list).map(({ value }) => parseRequirement(value)?.name));
    const edges = [...names].flatMap((each) => byName.get(each ?? '') ?? []);
    extras.set(normaliseName(extra), edges);
  }
  return extras;
}
