import type { Diagnosis } from '@planproof/diagnose';
import type { Diagnostic } from '@planproof/schema';

/** What the page asks the worker. */
export interface LintRequest {
  /** Told again in the answer. */
  readonly id: number;
  /** All files of the project, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The paths of those to lint. */
  readonly lint: readonly string[];
  /** The path of the log of a failed test run that is to be explained; nothing where there is none. */
  readonly log: string | undefined;
}

/** What the worker answers. */
export type LintAnswer =
  | {
      readonly kind: 'linted';
      readonly id: number;
      /** The findings by path, in the order of the request. */
      readonly diagnostics: readonly (readonly [path: string, found: readonly Diagnostic[]])[];
      /** Why the rules matter that found something, by their codes. */
      readonly reasons: Readonly<Record<string, string>>;
      /** What the log's run failed of. */
      readonly diagnosis: Diagnosis | undefined;
    }
  | {
      readonly kind: 'fault';
      readonly id: number;
      readonly message: string;
    };
