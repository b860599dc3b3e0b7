import distance from 'damerau-levenshtein';

/** At most so many names are suggested. */
const MOST = 3;

/** Longer names are not compared: nobody mistypes them as a whole, and the comparison costs their product. */
const LONGEST = 80;

/** So many comparisons one search may cost in all: a file with thousands of wrong names is answered in time. */
const BUDGET = 50_000;

/** A known name near a given one. */
export interface Suggestion {
  readonly name: string;
  /** Insertions, deletions, substitutions and swaps of neighbours between the two, ignoring case. */
  readonly distance: number;
}

/** Finds the known names that a given one may be meant for, nearest first. */
export type NameSearch = (name: string) => Suggestion[];

/**
 * A search among known names. A name is near when at most a third of its letters differ, which is what compilers have
 * settled on; case and the difference between `-` and `_` do not count.
 */
export function searchNames(known: Iterable<string>): NameSearch {
  let candidates: { name: string; folded: string }[] | undefined;
  let budget = BUDGET;
  return (name) => {
    candidates ??= [...known].map((candidate) => ({ name: candidate, folded: fold(candidate) }));
    budget -= candidates.length;
    if (budget < 0 || name.length === 0 || name.length > LONGEST) return [];
    const folded = fold(name);
    const found = candidates.flatMap((candidate) => {
      const steps = near(folded, candidate.folded);
      return steps === undefined ? [] : [{ name: candidate.name, distance: steps }];
    });
    found.sort((one, other) => one.distance - other.distance);
    const most = (found[0]?.distance ?? 0) + 1;
    return found.filter((suggestion) => suggestion.distance <= most).slice(0, MOST);
  };
}

/** The known names near one name; see {@link searchNames}. */
export function nearest(name: string, known: Iterable<string>): Suggestion[] {
  return searchNames(known)(name);
}

function near(name: string, candidate: string): number | undefined {
  if (name === candidate) return 0;
  const longer = Math.max(name.length, candidate.length);
  const most = Math.floor((longer + 2) / 3);
  const least = Math.abs(name.length - candidate.length);
  if (longer > LONGEST || least > most) return undefined;
  const { steps } = distance(name, candidate);
  return steps <= most ? steps : undefined;
}

/** `Did you mean …?`, or nothing where no name is near. */
export function didYouMean(suggestions: readonly Suggestion[]): string[] {
  if (suggestions.length === 0) return [];
  const names = suggestions.map((s) => `\`${s.name}\``);
  const last = names.pop();
  return [`Did you mean ${names.length === 0 ? last : `${names.join(', ')} or ${last}`}?`];
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('-', '_');
}
