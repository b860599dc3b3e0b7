import { normaliseName, type ParsedRequirement } from '../pep508.ts';
import type { Place } from '../place.ts';

/**
 * A set of requirements that is installed or not as one: what a project always needs, one of its extras or groups, or a
 * requirements file. Made by {@link mainSet}, {@link extraSet}, {@link groupSet} and {@link fileSet}.
 */
export interface RequirementSet {
  /** Unlike any other set's. */
  readonly key: string;
  /** The extra or group, as reports name it. */
  readonly label: string | undefined;
}

/** What the project of a folder always needs. */
export function mainSet(folder: string): RequirementSet {
  return { key: `main\0${folder}`, label: undefined };
}

/** An extra of the project of a folder. */
export function extraSet(folder: string, name: string): RequirementSet {
  return { key: `extra\0${folder}\0${normaliseName(name)}`, label: normaliseName(name) };
}

/** A group of the project of a folder: PEP 735's, Poetry's, PDM's, an environment of Hatch. */
export function groupSet(folder: string, name: string): RequirementSet {
  return { key: `group\0${folder}\0${normaliseName(name)}`, label: normaliseName(name) };
}

/** A requirements file. */
export function fileSet(path: string, label?: string): RequirementSet {
  return { key: `file\0${path}`, label };
}

/** Whether a set is a requirements file. */
export function isFileSet({ key }: RequirementSet): boolean {
  return key.startsWith('file\0');
}

/** A requirement where it is written. */
export interface Declaration {
  readonly requirement: ParsedRequirement;
  readonly place: Place;
  readonly set: RequirementSet;
}

/** What is known of a set that is installed. */
export interface Installation {
  /** Where it is installed by name; nothing where it is so by default. */
  readonly by: Place | undefined;
}

/** Requirements in sets, the sets that others bring along, and those that are installed. */
export class DependencyGraph {
  readonly declarations: Declaration[] = [];
  readonly #declared = new Map<string, Declaration[]>();
  readonly #edges = new Map<string, Set<string>>();
  readonly #installed = new Map<string, Installation>();
  #closure: ReadonlyMap<string, Installation> | undefined;

  /** A requirement of a set. */
  declare(set: RequirementSet, requirement: ParsedRequirement, place: Place): void {
    const declaration = { requirement, place, set };
    this.declarations.push(declaration);
    this.add(set);
    this.#declared.get(set.key)?.push(declaration);
  }

  /** A set that may be empty. */
  add(set: RequirementSet): void {
    if (!this.#declared.has(set.key)) this.#declared.set(set.key, []);
  }

  /** Whether anything has declared the set. */
  has(set: RequirementSet): boolean {
    return this.#declared.has(set.key);
  }

  /** The extras of the project of a folder that anything has declared. */
  extrasOf(folder: string): readonly RequirementSet[] {
    return this.#setsLike(extraSet(folder, '').key);
  }

  /** The groups of the project of a folder that anything has declared. */
  groupsOf(folder: string): readonly RequirementSet[] {
    return this.#setsLike(groupSet(folder, '').key);
  }

  #setsLike(prefix: string): readonly RequirementSet[] {
    const keys = [...this.#declared.keys()].filter((key) => key.startsWith(prefix));
    return keys.map((key) => ({ key, label: key.slice(prefix.length) }));
  }

  /** Who installs one set installs the other. */
  link(from: RequirementSet, to: RequirementSet): void {
    const targets = this.#edges.get(from.key) ?? new Set();
    this.#edges.set(from.key, targets.add(to.key));
    this.#closure = undefined;
  }

  /** A set is installed; by default, where no place says so. */
  install(set: RequirementSet, by?: Place): void {
    if (this.#installed.has(set.key) && by !== undefined) return;
    this.#installed.set(set.key, { by });
    this.#closure = undefined;
  }

  /** Whether a set is installed, itself or through another one. */
  installation(set: RequirementSet): Installation | undefined {
    this.#closure ??= this.#close();
    return this.#closure.get(set.key);
  }

  /** What is installed by default comes first, so that no place is given for what needs none. */
  #close(): ReadonlyMap<string, Installation> {
    const closed = new Map<string, Installation>();
    const inOrder = [...this.#installed].sort(
      ([, a], [, b]) => Number(a.by !== undefined) - Number(b.by !== undefined),
    );
    for (const [key, installation] of inOrder)
      for (const each of this.#reach([key], closed)) closed.set(each, installation);
    return closed;
  }

  #reach(from: readonly string[], known: ReadonlyMap<string, unknown> = new Map()): Set<string> {
    const reached = new Set<string>();
    const open = [...from];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (reached.has(key) || known.has(key)) continue;
      reached.add(key);
      for (const each of this.#edges.get(key) ?? []) open.push(each);
    }
    return reached;
  }
}
