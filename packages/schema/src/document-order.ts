import { isMapping } from './mapping.ts';
import { child } from './pointer.ts';
import type { Problem } from './problem.ts';

/**
 * Sorts problems into the order of the document: as its keys and indexes follow each other, a node before what it holds.
 * A missing key comes first in its mapping.
 */
export function inDocumentOrder(problems: readonly Problem[], root: unknown): Problem[] {
  const positions = keyPositions();
  const ranked = problems.map((problem) => ({ problem, rank: rankOf(problem, root, positions) }));
  return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ problem }) => problem);
}

type Positions = (mapping: object) => ReadonlyMap<string, number>;

/** Remembers the position of every key, since a mapping with many problems is asked for many of them. */
function keyPositions(): Positions {
  const known = new Map<object, ReadonlyMap<string, number>>();
  return (mapping) => {
    const positions =
      known.get(mapping) ?? new Map(Object.keys(mapping).map((key, index) => [key, index]));
    known.set(mapping, positions);
    return positions;
  };
}

function rankOf(problem: Problem, root: unknown, positions: Positions): readonly number[] {
  let node = root;
  return problem.path.map((segment) => {
    const parent = node;
    node = child(parent, segment);
    if (typeof segment === 'number') return segment;
    return isMapping(parent) ? (positions(parent).get(segment) ?? -1) : -1;
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, position] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (position !== other) return position - other;
  }
  return a.length - b.length;
}
