import type { LockedPackage, LockSeed } from './locked-package.ts';

/** A lock file: its packages, and where the walk to what is installed begins. */
export interface Lock {
  readonly packages: readonly LockedPackage[];
  readonly seeds: readonly LockSeed[];
  /** The values of `extra` in markers, where they are known. */
  readonly extras?: ReadonlySet<string>;
}
