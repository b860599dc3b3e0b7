import fc from 'fast-check';
import type { Path } from '../src/index.ts';
import { isMapping } from '../src/mapping.ts';

/** A change to some node of a document. */
interface Mutation {
  /** Which node, as a share of all of them. */
  readonly node: number;
  readonly change: 'replace' | 'add' | 'remove';
  readonly key: string;
  readonly value: unknown;
}

/** Documents made from others by a few changes, each of which may or may not make them invalid. */
export function mutants(
  documents: readonly unknown[],
  keys: readonly string[],
  values: readonly unknown[],
): fc.Arbitrary<unknown> {
  const mutation = fc.record<Mutation>({
    node: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    change: fc.constantFrom('replace', 'add', 'remove'),
    key: fc.oneof(fc.constantFrom(...keys), fc.string()),
    value: fc.oneof(fc.constantFrom(...values), fc.jsonValue(), fc.integer(), fc.double()),
  });
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(mutation, { maxLength: 4 }))
    .map(([document, mutations]) => mutations.reduce(mutate, document));
}

function mutate(document: unknown, { node, change, key, value }: Mutation): unknown {
  const paths = [...pathsOf(document)];
  const target = paths[Math.floor(node * paths.length)] ?? [];
  return edit(document, target, (old) => {
    if (change === 'replace') return value;
    if (Array.isArray(old)) return change === 'add' ? [...old, value] : old.slice(1);
    if (!isMapping(old)) return value;
    const entries = Object.entries(old);
    return Object.fromEntries(change === 'add' ? [...entries, [key, value]] : entries.slice(1));
  });
}

function* pathsOf(node: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* pathsOf(item, [...path, index]);
  } else if (isMapping(node)) {
    for (const [key, value] of Object.entries(node)) yield* pathsOf(value, [...path, key]);
  }
}

function edit(node: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const [segment, ...rest] = path;
  if (segment === undefined) return change(node);
  if (Array.isArray(node)) {
    return node.map((item, index) => (index === segment ? edit(item, rest, change) : item));
  }
  if (!isMapping(node)) return node;
  const entries = Object.entries(node).map(([key, value]): [string, unknown] =>
    key === segment ? [key, edit(value, rest, change)] : [key, value],
  );
  return Object.fromEntries(entries);
}
