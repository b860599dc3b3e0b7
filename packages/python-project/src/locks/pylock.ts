import { isTestingName } from '../manifests/default-sets.ts';
import { extraSet, groupSet } from '../manifests/dependency-graph.ts';
import type { Reading } from '../manifests/reading.ts';
import type { TomlNode, TomlTable } from '../manifests/toml.ts';
import { itemsAt, lookUp, stringsAt, textAt } from '../manifests/toml-lookup.ts';
import { canHold } from '../marker.ts';
import { normaliseName } from '../pep508.ts';
import { baseName, folderOf } from '../repository-path.ts';
import type { Lock } from './lock.ts';
import type { LockedPackage, LockSeed } from './locked-package.ts';

/** Whether a file of this name is a lock as PEP 751 lays it out. */
export function isPylockName(name: string): boolean {
  return /^pylock(?:\.[^.]+)?\.toml$/.test(name);
}

/**
 * Reads pylock.toml and pylock.<name>.toml: every package is installed whose marker holds. Markers ask for extras and
 * dependency groups.
 */
export function readPylock(reading: Reading, path: string, root: TomlTable): Lock {
  const tables = itemsAt(root, 'packages');
  const packages = tables.map(packageOf).filter((each) => each !== undefined);
  return { packages, seeds: tables.flatMap((each) => seedOf(reading, path, root, each)) };
}

function packageOf(table: TomlNode): LockedPackage | undefined {
  const name = textAt(table, 'name');
  const node = lookUp(table, 'name');
  if (name === undefined || node === undefined) return undefined;
  return {
    name: normaliseName(name),
    version: textAt(table, 'version'),
    dependencies: [],
    extras: new Map(),
    span: node,
  };
}

function seedOf(
  reading: Reading,
  path: string,
  root: TomlTable,
  table: TomlNode,
): readonly LockSeed[] {
  const name = textAt(table, 'name');
  if (name === undefined) return [];
  const marker = textAt(table, 'marker');
  const edge = { name: normaliseName(name), extras: [], marker, version: textAt(table, 'version') };
  const label = labelOf(reading, folderOf(path), root, marker);
  return [{ edge, label: label ?? fileLabel(path) }];
}

/** `pylock.docs.toml` is for something else than the tests. */
function fileLabel(path: string): string | undefined {
  const part = /^pylock\.([^.]+)\.toml$/.exec(baseName(path))?.[1];
  return part === undefined || isTestingName(part) ? undefined : part;
}

function labelOf(
  reading: Reading,
  folder: string,
  root: TomlTable,
  marker: string | undefined,
): string | undefined {
  if (marker === undefined) return undefined;
  const installed = (set: typeof extraSet, name: string) =>
    reading.graph.installation(set(folder, name)) !== undefined;
  const all = (key: string) => stringsAt(root, key).map(({ value }) => value);
  const extras = all('extras').filter((each) => installed(extraSet, each));
  const groups = all('dependency-groups').filter((each) => installed(groupSet, each));
  const chosen = {
    extras: new Set(extras),
    dependency_groups: new Set([...groups, ...all('default-groups')]),
  };
  const { minimumPython } = reading.folder(folder);
  if (canHold(marker, { minimumPython, chosen })) return undefined;
  return /["']([^"']+)["']\s+in\s+(?:extras|dependency_groups)/.exec(marker)?.[1];
}
