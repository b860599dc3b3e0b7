import { type LintRun, type ReportOptions, reporters } from '@planproof/lint';
import type { WantedReport } from './check-options.ts';
import type { Io } from './io.ts';
import { writeFile } from './write-file.ts';

/** The width of reports that go to no terminal. */
const COLUMNS = 100;

/** How the reports of a run are to look. */
export interface WriteOptions extends Pick<ReportOptions, 'quiet' | 'maxDiagnostics'> {
  /** Whether to colour what goes to standard output. Files are never coloured. */
  readonly color: boolean;
}

/**
 * Writes the reports of a run where they are wanted.
 *
 * @returns what could not be written, in sentences
 */
export function writeReports(
  run: LintRun,
  reports: readonly WantedReport[],
  { quiet, maxDiagnostics, color }: WriteOptions,
  io: Io,
): string[] {
  const problems: string[] = [];
  for (const { format, file } of reports) {
    const reporter = reporters[format];
    if (file === undefined) {
      const columns = io.stdout.columns ?? COLUMNS;
      io.stdout.write(reporter(run, { quiet, maxDiagnostics, color, columns }));
    } else {
      const report = reporter(run, { quiet, maxDiagnostics, color: false, columns: COLUMNS });
      const problem = writeFile(file, report, io);
      if (problem !== undefined) problems.push(problem);
    }
  }
  return problems;
}
