import type { LockEdge, LockedPackage, LockSeed } from './locked-package.ts';

/** A package of a lock that is reached, and how. */
export interface ReachedPackage {
  readonly package: LockedPackage;
  /** The extras that are asked for, by whichever way. */
  readonly extras: readonly string[];
  /** The extra or group without which it is not reached. */
  readonly label: string | undefined;
  /** The marker that some way to it must pass, where every way has one. */
  readonly marker: string | undefined;
  /** The package that asks for it; nothing where the project itself does. */
  readonly via: string | undefined;
}

/** A dependency on the way. */
interface Step {
  readonly edge: LockEdge;
  readonly label: string | undefined;
  readonly marker: string | undefined;
  readonly via: string | undefined;
}

/**
 * What the seeds bring along, in the order in which it is sure: installed without a marker, installed where a marker holds,
 * and then label by label. Each package and each of its extras is gone through once.
 *
 * @param canHold Whether a marker can hold at all.
 */
export function walkLock(
  packages: readonly LockedPackage[],
  seeds: readonly LockSeed[],
  canHold: (marker: string) => boolean,
): readonly ReachedPackage[] {
  const walk = new Walk(packages, canHold);
  const byLabel = new Map<string | undefined, LockSeed[]>([[undefined, []]]);
  for (const seed of seeds) {
    const same = byLabel.get(seed.label) ?? [];
    if (same.push(seed) === 1) byLabel.set(seed.label, same);
  }
  for (const each of byLabel.values()) walk.run(each);
  return walk.reached();
}

interface Reached extends Omit<ReachedPackage, 'extras'> {
  readonly extras: Set<string>;
}

class Walk {
  readonly #byName = new Map<string, LockedPackage[]>();
  readonly #reached = new Map<LockedPackage, Reached>();
  readonly #canHold: (marker: string) => boolean;
  /** Many edges of a lock have the same marker. */
  readonly #known = new Map<string, boolean>();

  constructor(packages: readonly LockedPackage[], canHold: (marker: string) => boolean) {
    this.#canHold = canHold;
    for (const each of packages) {
      const same = this.#byName.get(each.name) ?? [];
      if (same.push(each) === 1) this.#byName.set(each.name, same);
    }
  }

  /** First without markers, so that a package has one only where there is no other way to it. */
  run(seeds: readonly LockSeed[]): void {
    const marked: Step[] = [];
    const start = seeds.map(({ edge, label }) => ({
      edge,
      label,
      marker: undefined,
      via: undefined,
    }));
    this.#follow(start, marked);
    while (marked.length > 0) this.#follow(marked.splice(0), undefined);
  }

  reached(): readonly ReachedPackage[] {
    return [...this.#reached.values()].map((each) => ({ ...each, extras: [...each.extras] }));
  }

  #follow(start: readonly Step[], later: Step[] | undefined): void {
    const open = [...start];
    for (let at = 0; at < open.length; at++) {
      const step = open[at];
      if (step === undefined || !this.#isPossible(step.edge)) continue;
      if (step.edge.marker !== undefined && later !== undefined) later.push(step);
      else
        for (const target of this.#targets(step.edge))
          for (const each of this.#visit(target, step)) open.push(each);
    }
  }

  #isPossible({ marker }: LockEdge): boolean {
    if (marker === undefined) return true;
    const known = this.#known.get(marker) ?? this.#canHold(marker);
    this.#known.set(marker, known);
    return known;
  }

  #targets({ name, version }: LockEdge): readonly LockedPackage[] {
    const all = this.#byName.get(name) ?? [];
    const exact = version === undefined ? [] : all.filter((each) => each.version === version);
    return exact.length > 0 ? exact : all;
  }

  /** What a package, or an extra of it, brings along that it did not before. */
  #visit(target: LockedPackage, { edge, label, marker, via }: Step): readonly Step[] {
    const known = this.#reached.get(target);
    const own = { label, marker: edge.marker ?? marker, via, extras: new Set<string>() };
    const reached = known ?? { package: target, ...own };
    this.#reached.set(target, reached);
    const fresh = edge.extras.filter((each) => !reached.extras.has(each));
    const always = known === undefined ? this.#steps(target.dependencies, target.name, own) : [];
    for (const extra of fresh) reached.extras.add(extra);
    const more = fresh.map((extra) =>
      this.#steps(target.extras.get(extra) ?? [], `${target.name}[${extra}]`, own),
    );
    return [always, ...more].flat();
  }

  #steps(
    edges: readonly LockEdge[],
    via: string,
    { label, marker }: Pick<Step, 'label' | 'marker'>,
  ): Step[] {
    return edges.map((edge) => ({ edge, label, marker, via }));
  }
}
