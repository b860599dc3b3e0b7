import type { Place } from './place.ts';

/**
 * How sure it is that a distribution is installed where the tests run.
 *
 * - `locked`: a lock file has it among what is installed by default
 * - `required`: a main or dev dependency, or an optional one that a file of the project installs by name
 * - `optional`: in an extra or a group that nobody is known to install
 */
export type Standing = 'locked' | 'required' | 'optional';

/** A distribution that a project asks for, or gets. */
export interface Requirement {
  /** The name, normalised as PEP 503 says. */
  readonly name: string;
  /** The extras asked for, normalised. */
  readonly extras: readonly string[];
  /** The version specifiers as PEP 440 writes them, such as `>=2.0,<2.1`; empty where any version will do. */
  readonly specifier: string;
  /** The environment marker, as it stands. */
  readonly marker: string | undefined;
  readonly standing: Standing;
  /** The extra or group that it belongs to. */
  readonly group: string | undefined;
  /** The requirement that brings it along, such as `sqlalchemy[postgresql-asyncpg]`, where it is not asked for by name. */
  readonly via: string | undefined;
  readonly place: Place;
  /** Where the extra, the group or the file that it belongs to is installed by name; nothing where that is not needed. */
  readonly installedBy?: Place;
}
