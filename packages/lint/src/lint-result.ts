import type { Diagnostic, FileKind } from '@planproof/schema';

/** What is known of one file after linting: plain data that can be serialised. */
export interface LintResult {
  /** What the file was taken for. */
  readonly kind: FileKind;
  /** The findings, sorted by place, without repetition. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings a comment suppressed. */
  readonly suppressed: number;
}
