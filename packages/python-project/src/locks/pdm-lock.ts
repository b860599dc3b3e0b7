import { extraSet, groupSet, mainSet } from '../manifests/dependency-graph.ts';
import type { Reading } from '../manifests/reading.ts';
import type { TomlNode, TomlTable } from '../manifests/toml.ts';
import { itemsAt, lookUp, stringsAt, textAt } from '../manifests/toml-lookup.ts';
import { normaliseName, parseRequirement } from '../pep508.ts';
import { folderOf } from '../repository-path.ts';
import { declaredSeeds } from './declared-seeds.ts';
import type { Lock } from './lock.ts';
import type { LockEdge, LockedPackage, LockSeed } from './locked-package.ts';

/** Reads pdm.lock: newer ones say of each package which groups it belongs to; of older ones the manifest tells. */
export function readPdmLock(reading: Reading, path: string, root: TomlTable): Lock {
  const tables = itemsAt(root, 'package');
  const packages = tables.map(packageOf).filter((each) => each !== undefined);
  const folder = folderOf(path);
  const declared = declaredSeeds(reading, folder);
  return {
    packages,
    seeds: [...declared, ...tables.flatMap((each) => seedOf(reading, folder, each))],
  };
}

/** A package with extras stands in the lock once without and once with them, which asks for the other. */
function packageOf(table: TomlNode): LockedPackage | undefined {
  const name = textAt(table, 'name');
  const node = lookUp(table, 'name');
  if (name === undefined || node === undefined) return undefined;
  const edges = stringsAt(table, 'dependencies').flatMap(({ value }) => edgeOf(value));
  const own = stringsAt(table, 'extras').map(({ value }) => normaliseName(value));
  return {
    name: normaliseName(name),
    version: textAt(table, 'version'),
    dependencies: own.length === 0 ? edges : [],
    extras: new Map(own.map((extra) => [extra, edges])),
    span: node,
  };
}

function edgeOf(text: string): readonly LockEdge[] {
  const requirement = parseRequirement(text);
  if (requirement === undefined) return [];
  const { name, extras, marker } = requirement;
  return [{ name, extras, marker }];
}

function seedOf(reading: Reading, folder: string, table: TomlNode): readonly LockSeed[] {
  const name = textAt(table, 'name');
  const groups = stringsAt(table, 'groups').map(({ value }) => value);
  if (name === undefined || groups.length === 0) return [];
  const extras = stringsAt(table, 'extras').map(({ value }) => normaliseName(value));
  const edge = { name: normaliseName(name), extras, marker: textAt(table, 'marker') };
  const isInstalled = groups.some((group) => {
    const sets = [extraSet(folder, group), groupSet(folder, group)];
    if (group === 'default') sets.push(mainSet(folder));
    return sets.some((set) => reading.graph.installation(set) !== undefined);
  });
  return [{ edge, label: isInstalled ? undefined : groups[0] }];
}
