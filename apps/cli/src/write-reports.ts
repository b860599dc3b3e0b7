import { type LintRun, type ReportOptions, reporters } from '@planproof/lint';
import type { WantedReport } from './check-options.ts';
import type { Io, Output } from './io.ts';
import { writeFile } from './write-file.ts';

/** How the reports of a run are to look. */
export interface WriteOptions extends Pick<ReportOptions, 'quiet' | 'maxDiagnostics'> {
  /** Where reports go that name no file. */
  readonly output: Output;
  /** Whether to colour what goes there. Files are never coloured. */
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
  { quiet, maxDiagnostics, output, color }: WriteOptions,
  io: Io,
): string[] {
  const problems: string[] = [];
  for (const { format, file } of reports) {
    const reporter = reporters[format];
    if (file === undefined) {
      const { columns } = output;
      output.write(reporter(run, { quiet, maxDiagnostics, color, columns }));
    } else {
      const text = reporter(run, { quiet, maxDiagnostics, color: false, columns: undefined });
      const problem = writeFile(file, text, io);
      if (problem !== undefined) problems.push(problem);
    }
  }
  return problems;
}
