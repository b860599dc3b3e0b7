import { dirname } from 'node:path';
import { displayPath } from './display-path.ts';
import { defaultIncludes, type IncludePattern } from './include-patterns.ts';
import type { Pattern } from './pattern.ts';

/** Which files are found where none are named. */
export interface Selection {
  /** The absolute path of the folder that the patterns belong to. */
  readonly base: string;
  readonly includes: readonly IncludePattern[];
  /** What is left out; of a directory that matches, everything. */
  readonly excludes: readonly Pattern[];
}

/** What is found where no configuration says otherwise. */
export function standardSelection(base: string): Selection {
  return { base, includes: defaultIncludes, excludes: [] };
}

/**
 * What a search below a directory leaves out, by its absolute path. Patterns that would leave out the whole directory have
 * been overruled by naming it.
 */
export function exclusion(
  directory: string,
  { base, excludes }: Selection,
): (path: string) => boolean {
  const above: string[] = [];
  for (let at = directory; at.length >= base.length; at = dirname(at)) {
    above.push(displayPath(base, at));
    if (at === dirname(at)) break;
  }
  const active = excludes.filter(({ matches }) => !above.some(matches));
  return (path) => {
    const shown = active.length === 0 ? '' : displayPath(base, path);
    return active.some(({ matches }) => matches(shown));
  };
}
