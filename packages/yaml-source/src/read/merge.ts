import type { MappingEntry, Node, YamlRecord, YamlValue } from '../node.ts';

/*
 * `<<` as PyYAML merges it: the mapping's own keys win; of several `<<` the later wins; in a list of mappings the earlier.
 * (PyYAML 6, `SafeConstructor.flatten_mapping`.)
 */

/** The node that an alias stands for; any other node itself. */
export function resolveAlias(node: Node): Exclude<Node, { kind: 'alias' }> {
  return node.kind === 'alias' ? node.target : node;
}

/** A node's data; an alias has that of the node that it stands for. */
export function dataOf(node: Node): YamlValue {
  return node.kind === 'alias' ? node.target.value : node.value;
}

/** The mappings that a `<<` with this value merges, first wins; `undefined` where it is not one to merge. */
export function mergeSources(value: Node): readonly YamlRecord[] | undefined {
  const node = resolveAlias(value);
  if (node.kind === 'mapping') return [node.value];
  if (node.kind !== 'sequence') return undefined;
  const sources: YamlRecord[] = [];
  for (const item of node.items) {
    const source = resolveAlias(item);
    if (source.kind !== 'mapping') return undefined;
    sources.push(source.value);
  }
  return sources;
}

/** Adds what the mapping's `<<` entries bring in. `record` holds the mapping's own keys and grows. */
export function mergeInto(record: YamlRecord, entries: readonly MappingEntry[]): void {
  for (const entry of entries.toReversed()) {
    if (!entry.merge) continue;
    for (const source of mergeSources(entry.value) ?? []) addMissing(record, source);
  }
}

function addMissing(record: YamlRecord, source: YamlRecord): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value !== undefined && record[key] === undefined) record[key] = value;
  }
}
