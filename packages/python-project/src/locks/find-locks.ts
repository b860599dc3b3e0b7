import type { Reading } from '../manifests/reading.ts';
import { foldersAbove, joinPath } from '../repository-path.ts';
import { isLockName } from './read-lock.ts';

/** The lock files of the projects that were read, sorted: beside their manifests, and uv's also at the workspace's root above. */
export function findLocks(reading: Reading): readonly string[] {
  const found = new Set<string>();
  for (const folder of reading.folders.keys()) {
    for (const name of reading.files.list(folder))
      if (isLockName(name)) found.add(joinPath(folder, name));
    const workspace = foldersAbove(folder)
      .map((each) => joinPath(each, 'uv.lock'))
      .find((path) => reading.files.kindOf(path) === 'file');
    if (workspace !== undefined) found.add(workspace);
  }
  return [...found].sort();
}
