import type { Reading } from '../manifests/reading.ts';
import { canHold } from '../marker.ts';
import { baseName, folderOf, foldersAbove } from '../repository-path.ts';
import type { Requirement } from '../requirement.ts';
import type { TextFile } from '../text-file.ts';
import type { Lock } from './lock.ts';
import { readLockText } from './lock-text.ts';
import { readPdmLock } from './pdm-lock.ts';
import { readPipfileLock } from './pipfile-lock.ts';
import { readPoetryLock } from './poetry-lock.ts';
import { isPylockName, readPylock } from './pylock.ts';
import { readUvLock } from './uv-lock.ts';
import { walkLock } from './walk-lock.ts';

const READERS = new Map([
  ['uv.lock', readUvLock],
  ['poetry.lock', readPoetryLock],
  ['pdm.lock', readPdmLock],
]);

/** Whether a file of this name is a lock file that is read. */
export function isLockName(name: string): boolean {
  return READERS.has(name) || name === 'Pipfile.lock' || isPylockName(name);
}

/** The packages of a lock file that the projects get, or would get with an extra or a group. Manifests are read before. */
export function readLock(reading: Reading, path: string): readonly Requirement[] {
  const file = reading.open(path);
  if (file === undefined) return [];
  const lock = parse(reading, file);
  if (lock === undefined) return [];
  reading.manifests.add(path);
  const minimumPython = oldestPythonBelow(reading, folderOf(path));
  const chosen = lock.extras && { extras: lock.extras, dependency_groups: new Set<string>() };
  const environment = chosen === undefined ? { minimumPython } : { minimumPython, chosen };
  return walkLock(lock.packages, lock.seeds, (marker) => canHold(marker, environment)).map(
    (each) => ({
      name: each.package.name,
      extras: each.extras,
      specifier: each.package.version === undefined ? '' : `==${each.package.version}`,
      marker: each.marker,
      standing: each.label === undefined ? 'locked' : 'optional',
      group: each.label,
      via: each.via,
      place: file.place(each.package.span),
    }),
  );
}

/** The oldest Python that any of the projects that a lock is for runs on. */
function oldestPythonBelow(reading: Reading, lockFolder: string): number {
  const projects = [...reading.folders.values()].filter(({ folder }) =>
    foldersAbove(folder).includes(lockFolder),
  );
  return projects.length === 0
    ? 0
    : Math.min(...projects.map(({ minimumPython }) => minimumPython));
}

function parse(reading: Reading, file: TextFile): Lock | undefined {
  const name = baseName(file.path);
  if (name === 'Pipfile.lock') return readPipfileLock(reading, file);
  const root = readLockText(reading, file);
  if (root === undefined) return undefined;
  return (READERS.get(name) ?? readPylock)(reading, file.path, root);
}
