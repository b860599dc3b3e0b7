import { countFingerprints, type FingerprintCounts } from './fingerprint-counts.ts';
import { printableJson } from './report/printable-json.ts';
import type { LintedFile } from './report/reporter.ts';

/** Findings that are known and not to be reported: by file, how many there are of each fingerprint. */
export type Baseline = ReadonlyMap<string, FingerprintCounts>;

/** The version of a baseline's format. */
export const BASELINE_VERSION = 1;

/** The findings of files as a baseline. Files without any are left out. */
export function baselineOf(files: readonly Pick<LintedFile, 'path' | 'diagnostics'>[]): Baseline {
  const found = files.filter(({ diagnostics }) => diagnostics.length > 0);
  return new Map(found.map(({ path, diagnostics }) => [path, countFingerprints(diagnostics)]));
}

/** A baseline as the text of its file: a line for each kind of finding, and the same text for the same findings. */
export function formatBaseline(baseline: Baseline): string {
  const files = sorted(baseline).map(([path, counts]) => [
    path,
    Object.fromEntries(sorted(counts)),
  ]);
  return printableJson({ version: BASELINE_VERSION, files: Object.fromEntries(files) });
}

/** How many findings a baseline holds. */
export function baselineSize(baseline: Baseline): number {
  return [...baseline.values()].reduce((sum, counts) => sum + total(counts), 0);
}

/** How many findings one baseline holds that another does not. */
export function notInBaseline(one: Baseline, other: Baseline): number {
  return [...one].reduce((sum, [path, counts]) => sum + surplus(counts, other.get(path)), 0);
}

function surplus(counts: FingerprintCounts, others: FingerprintCounts = new Map()): number {
  const more = [...counts].map(([key, count]) => Math.max(0, count - (others.get(key) ?? 0)));
  return more.reduce((sum, count) => sum + count, 0);
}

function total(counts: FingerprintCounts): number {
  return surplus(counts);
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}
