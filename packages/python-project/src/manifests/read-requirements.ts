import { broughtAlong } from '../brought-along.ts';
import { readInstalls } from '../installs/read-installs.ts';
import { findLocks } from '../locks/find-locks.ts';
import { readLock } from '../locks/read-lock.ts';
import type { ProjectProblem } from '../place.ts';
import type { ProjectFiles } from '../project-files.ts';
import type { Requirement } from '../requirement.ts';
import { type Declaration, isFileSet } from './dependency-graph.ts';
import { readProjects } from './find-projects.ts';
import { Reading } from './reading.ts';

/** What the manifests, locks and scripts of a repository say of what is installed. */
export interface RequirementsReading {
  /** The files that said something of dependencies, sorted. */
  readonly manifests: readonly string[];
  /** Sorted by file and place. */
  readonly requirements: readonly Requirement[];
  /** Whether all that is installed is known. Not so where there is no manifest at all. */
  readonly complete: boolean;
  /** In the order of the files. */
  readonly problems: readonly ProjectProblem[];
  /** The folders that hold a project, the nearest to the root first; `''` is the root. */
  readonly roots: readonly string[];
}

/** What is known of the repository beforehand. */
export interface RequirementsOptions {
  /** Paths of manifests, or of folders that hold some, which are read instead of those that would be found. */
  readonly manifests?: readonly string[];
}

/** Reads what the Python projects of a repository declare, lock and install by name. Nothing is executed. */
export function readRequirements(
  files: ProjectFiles,
  options: RequirementsOptions = {},
): RequirementsReading {
  const reading = new Reading(files);
  readProjects(reading, options.manifests);
  readInstalls(reading);
  const locked = findLocks(reading).flatMap((path) => readLock(reading, path));
  const declared = new Declared(reading, locked).requirements();
  return {
    manifests: [...reading.manifests].sort(),
    requirements: [...declared, ...locked].sort(byPlace),
    complete: isComplete(reading),
    problems: reading.problems.sort(byPlace),
    roots: [...reading.folders.keys()],
  };
}

function isComplete({ complete, manifests, unknown, graph }: Reading): boolean {
  const isUnknown = unknown.some((set) => graph.installation(set) !== undefined);
  return complete && manifests.size > 0 && !isUnknown;
}

function byPlace(a: Pick<Requirement, 'place'>, b: Pick<Requirement, 'place'>): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.range.start.offset - b.place.range.start.offset;
}

/** Makes requirements of declarations. */
class Declared {
  readonly #reading: Reading;
  readonly #locked: ReadonlySet<string>;
  readonly #specifiers = new Map<string, Set<string>>();

  constructor(reading: Reading, locked: readonly Requirement[]) {
    this.#reading = reading;
    this.#locked = new Set(locked.map(({ name }) => name));
    for (const each of reading.graph.declarations) {
      const { name } = each.requirement;
      const known = this.#specifiers.get(name) ?? new Set();
      this.#specifiers.set(name, known.add(this.#specifierOf(each)));
    }
  }

  requirements(): readonly Requirement[] {
    return this.#reading.graph.declarations.flatMap((each) => {
      const requirement = this.#requirementOf(each);
      return [requirement, ...this.#broughtAlong(requirement)];
    });
  }

  #requirementOf(declaration: Declaration): Requirement {
    const { requirement, set, place } = declaration;
    const installation = this.#reading.graph.installation(set);
    return {
      name: requirement.name,
      extras: requirement.extras,
      specifier: this.#specifierOf(declaration),
      marker: requirement.marker,
      standing: installation === undefined ? 'optional' : 'required',
      // A file that is installed is no group.
      group: isFileSet(set) && installation !== undefined ? undefined : set.label,
      via: undefined,
      place,
      ...(installation?.by === undefined ? {} : { installedBy: installation.by }),
    };
  }

  /** Constraints narrow what requirements files ask for. */
  #specifierOf({ requirement: { name, specifier }, set }: Declaration): string {
    const constraint = isFileSet(set) ? this.#reading.constraintOf(name) : '';
    return [specifier, constraint].filter((each) => each !== '').join(',');
  }

  /** A lock says itself, and of the version that is installed, what its packages bring along. */
  #broughtAlong(requirement: Requirement): readonly Requirement[] {
    if (this.#locked.has(requirement.name)) return [];
    const all = [...(this.#specifiers.get(requirement.name) ?? [])];
    const specifier = all.filter((each) => each !== '').join(',');
    return broughtAlong({ ...requirement, specifier }).map(({ name, via }) => ({
      ...requirement,
      name,
      via,
      extras: [],
      specifier: '',
    }));
  }
}
