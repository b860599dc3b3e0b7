import type { Diagnostic } from '@planproof/schema';
import type { LintedFile, LintRun, ReportOptions } from './reporter.ts';

/** One file and those of its findings that a report shows. */
export interface ShownFile {
  readonly file: LintedFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a report shows of a run. */
export interface Selection {
  /** Every file of the run, in its order. */
  readonly files: readonly ShownFile[];
  /** How many findings the limit leaves out. */
  readonly overLimit: number;
  /** How many warnings and infos are left out because only errors are wanted. */
  readonly quieted: number;
}

/** Which findings a report shows: with `quiet` errors only, and of those the first `maxDiagnostics`. */
export function select(run: LintRun, options: ReportOptions): Selection {
  let room = options.maxDiagnostics;
  let overLimit = 0;
  let quieted = 0;
  const files = run.files.map((file) => {
    const loud = options.quiet ? file.diagnostics.filter(isError) : file.diagnostics;
    const diagnostics = loud.length <= room ? loud : loud.slice(0, room);
    room -= diagnostics.length;
    overLimit += loud.length - diagnostics.length;
    quieted += file.diagnostics.length - loud.length;
    return { file, diagnostics };
  });
  return { files, overLimit, quieted };
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}
