import type { Severity, Summary } from '@planproof/schema';
import type { LintedFile } from './reporter.ts';

/** Where the summary counts the findings of each severity. */
const counters = {
  error: 'errors',
  warning: 'warnings',
  info: 'infos',
} as const satisfies Record<Severity, keyof Summary>;

/** Counts over all files of a run, whatever a report shows of them. */
export function summarize(files: readonly LintedFile[]): Summary {
  const summary: Summary = {
    files: files.length,
    errors: 0,
    warnings: 0,
    infos: 0,
    fixable: 0,
    suppressed: 0,
    baselined: 0,
  };
  for (const file of files) {
    summary.suppressed += file.suppressed;
    summary.baselined += file.baselined;
    for (const diagnostic of file.diagnostics) {
      summary[counters[diagnostic.severity]] += 1;
      if (diagnostic.fixes.length > 0) summary.fixable += 1;
    }
  }
  return summary;
}
