import type { MappingEntry, MappingNode } from './node.ts';

/** Below this many entries, looking at each is as fast as an index and takes no memory. */
const WORTH_AN_INDEX = 16;

const indexes = new WeakMap<MappingNode, ReadonlyMap<string, MappingEntry>>();

/** A mapping's own entry of that name; the last, where there are several, since that is the one whose value the data holds. */
export function findEntry(mapping: MappingNode, name: string): MappingEntry | undefined {
  if (mapping.entries.length < WORTH_AN_INDEX) {
    return mapping.entries.findLast((entry) => entry.name === name && !entry.merge);
  }
  let index = indexes.get(mapping);
  if (index === undefined) {
    index = new Map(
      mapping.entries.filter((entry) => !entry.merge).map((entry) => [entry.name, entry]),
    );
    indexes.set(mapping, index);
  }
  return index.get(name);
}
