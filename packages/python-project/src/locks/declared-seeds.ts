import type { Reading } from '../manifests/reading.ts';
import { foldersAbove } from '../repository-path.ts';
import type { LockSeed } from './locked-package.ts';

/**
 * What the manifests beside and below a lock ask for, for locks that do not repeat it.
 *
 * @param lockFolder the folder of the lock
 */
export function declaredSeeds(reading: Reading, lockFolder: string): readonly LockSeed[] {
  return reading.graph.declarations
    .filter(({ place }) => foldersAbove(place.file).includes(lockFolder))
    .map(({ requirement: { name, extras, marker }, set }) => {
      const isInstalled = reading.graph.installation(set) !== undefined;
      return { edge: { name, extras, marker }, label: isInstalled ? undefined : (set.label ?? '') };
    });
}
