import type { FileReport, Tool } from '@planproof/schema';

/** One file of a run, as reporters need it. */
export interface LintedFile extends FileReport {
  /** The text, for code frames. Empty where it is not known, as for a file that is too large to read. */
  readonly text: string;
  /** Findings that a comment suppresses. */
  readonly suppressed: number;
  /** Findings that the baseline holds. */
  readonly baselined: number;
}

/** Everything a reporter may say about a run. */
export interface LintRun {
  readonly tool: Tool;
  /** Sorted by path. */
  readonly files: readonly LintedFile[];
  /** How many files were asked for but could not be opened. The reasons have been said elsewhere. */
  readonly unopened: number;
  /** How long the run took, in milliseconds. */
  readonly elapsedMs: number;
}

/** How a report is to look. */
export interface ReportOptions {
  /** Whether terminal colours are wanted. */
  readonly color: boolean;
  /** Leave out warnings and infos; the summary still counts them. */
  readonly quiet: boolean;
  /** Print at most so many diagnostics; the summary still counts all. `Infinity` prints them all. */
  readonly maxDiagnostics: number;
  /**
   * The width of the terminal in columns. Where there is none, sentences are not broken into lines, so that they can be
   * searched for.
   */
  readonly columns: number | undefined;
}

/** Turns a run into text. Pure. */
export type Reporter = (run: LintRun, options: ReportOptions) => string;
