import type { Diagnostic } from '@planproof/schema';

/** How many findings of one file there are of each fingerprint. */
export type FingerprintCounts = ReadonlyMap<string, number>;

/** Counts findings of one file by their fingerprints. */
export function countFingerprints(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fingerprint } of diagnostics) {
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  }
  return counts;
}

/** The findings of a file that are not among those counted before: of several equal ones, those that are too many. */
export function notCounted(
  diagnostics: readonly Diagnostic[],
  counts: FingerprintCounts,
): Diagnostic[] {
  const left = new Map(counts);
  return diagnostics.filter(({ fingerprint }) => {
    const count = left.get(fingerprint) ?? 0;
    if (count > 0) left.set(fingerprint, count - 1);
    return count === 0;
  });
}
