import type { MappingEntry, Node } from '../node.ts';
import type { Findings } from './findings.ts';
import { resolveAlias } from './merge.ts';

/**
 * Reports each key after the first of its name or of its value: `a` and `"a"`, which are one string, `0x10` and `16`, which
 * are one number, and `1` and `"1"`, which the data cannot hold side by side.
 */
export function reportDuplicates(entries: readonly MappingEntry[], findings: Findings): void {
  const byName = new Map<string, Node>();
  const byValue = new Map<unknown, Node>();
  for (const { key, name, merge } of entries) {
    if (merge) continue;
    const resolved = resolveAlias(key);
    const value =
      resolved.kind === 'scalar' && resolved.type !== 'string' ? resolved.value : resolved;
    const first = byName.get(name) ?? byValue.get(value);
    if (first === undefined) {
      byName.set(name, key);
      byValue.set(value, key);
    } else {
      findings.duplicate(key, first);
    }
  }
}
