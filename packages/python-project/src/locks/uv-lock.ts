import { extraSet, groupSet, type RequirementSet } from '../manifests/dependency-graph.ts';
import type { Reading } from '../manifests/reading.ts';
import type { TomlNode, TomlTable } from '../manifests/toml.ts';
import { entriesAt, itemsAt, lookUp, stringsAt, textAt } from '../manifests/toml-lookup.ts';
import { normaliseName } from '../pep508.ts';
import { folderOf, resolvePath } from '../repository-path.ts';
import { declaredSeeds } from './declared-seeds.ts';
import type { Lock } from './lock.ts';
import type { LockEdge, LockedPackage, LockSeed } from './locked-package.ts';

/**
 * Reads uv.lock: the packages of the workspace have a path for their source, and hold the extras and groups that others are
 * reached by.
 */
export function readUvLock(reading: Reading, path: string, root: TomlTable): Lock {
  const tables = itemsAt(root, 'package');
  const packages = tables.map(packageOf).filter((each) => each !== undefined);
  const extras = conflictingSets(reading);
  const folder = folderOf(path);
  // One that holds no project, such as a shortened one, is the lock of what is declared beside it.
  const holdsProjects = tables.some((table) => sourcePath(table) !== undefined);
  const seeds = holdsProjects ? seedsOf(reading, folder, tables) : declaredSeeds(reading, folder);
  return { packages, seeds, extras };
}

/**
 * Where extras or groups are declared to conflict, markers ask for `extra-3-app-pg` and `group-3-app-dev`, with the length of the
 * project's name.
 */
function conflictingSets(reading: Reading): ReadonlySet<string> {
  const installed = (set: RequirementSet) => reading.graph.installation(set) !== undefined;
  const names = [...reading.folders.values()].flatMap(({ folder, name = '' }) => {
    const label = (kind: string) => (set: RequirementSet) =>
      `${kind}-${name.length}-${name}-${set.label}`;
    const extras = reading.graph.extrasOf(folder).filter(installed).map(label('extra'));
    return [...extras, ...reading.graph.groupsOf(folder).filter(installed).map(label('group'))];
  });
  return new Set(names);
}

function packageOf(table: TomlNode): LockedPackage | undefined {
  const name = textAt(table, 'name');
  const node = lookUp(table, 'name');
  if (name === undefined || node === undefined) return undefined;
  const extras = [...entriesAt(table, 'optional-dependencies')].map(
    ([extra, list]) => [normaliseName(extra), edgesOf(list)] as const,
  );
  return {
    name: normaliseName(name),
    version: textAt(table, 'version'),
    dependencies: edgesOf(lookUp(table, 'dependencies')),
    extras: new Map(extras),
    span: node,
  };
}

function edgesOf(list: TomlNode | undefined): readonly LockEdge[] {
  return itemsAt(list).flatMap((each) => {
    const name = textAt(each, 'name');
    if (name === undefined) return [];
    const extras = stringsAt(each, 'extra').map(({ value }) => normaliseName(value));
    const marker = textAt(each, 'marker');
    return [{ name: normaliseName(name), extras, marker, version: textAt(each, 'version') }];
  });
}

/** The projects that are read, with what of them is installed. */
function seedsOf(
  reading: Reading,
  lockFolder: string,
  tables: readonly TomlNode[],
): readonly LockSeed[] {
  return tables.flatMap((table) => {
    const path = sourcePath(table);
    const folder = path === undefined ? undefined : resolvePath(lockFolder, path);
    if (folder === undefined || !reading.folders.has(folder)) return [];
    return seedsOfProject(reading, folder, table);
  });
}

/** The folder of a package that is a project, from the lock's own. */
function sourcePath(table: TomlNode): string | undefined {
  const source = lookUp(table, 'source');
  const written = ['editable', 'virtual', 'directory'].map((kind) => textAt(source, kind));
  return written.find((each) => each !== undefined);
}

function seedsOfProject(reading: Reading, folder: string, table: TomlNode): readonly LockSeed[] {
  const own = edgesOf(lookUp(table, 'dependencies')).map((edge) => ({ edge, label: undefined }));
  const sets = [
    ...[...entriesAt(table, 'optional-dependencies')].map(
      ([name, list]) => [extraSet(folder, name), list] as const,
    ),
    ...[...entriesAt(table, 'dev-dependencies')].map(
      ([name, list]) => [groupSet(folder, name), list] as const,
    ),
  ];
  const others = sets.flatMap(([set, list]) => {
    const isInstalled = reading.graph.installation(set) !== undefined;
    const label = isInstalled ? undefined : set.label;
    return edgesOf(list).map((edge) => ({ edge, label }));
  });
  return [...own, ...others];
}
