import type { Span } from '@planproof/yaml-source';

/** A dependency of a package in a lock file. */
export interface LockEdge {
  /** Normalised. */
  readonly name: string;
  /** Normalised. */
  readonly extras: readonly string[];
  readonly marker: string | undefined;
  /** Where a lock holds several versions of the name: which one. */
  readonly version?: string | undefined;
}

/** A package in a lock file. */
export interface LockedPackage {
  /** Normalised. */
  readonly name: string;
  readonly version: string | undefined;
  readonly dependencies: readonly LockEdge[];
  /** For each extra, normalised, what it brings along. */
  readonly extras: ReadonlyMap<string, readonly LockEdge[]>;
  /** Where the name stands. */
  readonly span: Span;
}

/** Where the walk through a lock begins. */
export interface LockSeed {
  readonly edge: LockEdge;
  /** The extra or group that is not known to be installed; nothing where it is. */
  readonly label: string | undefined;
}
