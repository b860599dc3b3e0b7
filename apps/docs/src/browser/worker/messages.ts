import type { Diagnostic } from '@planproof/schema';

/** What the page asks the worker. */
export interface LintRequest {
  /** Told again in the answer. */
  readonly id: number;
  /** All files of the project, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The paths of those to lint. */
  readonly lint: readonly string[];
}

/** What the worker answers. */
export type LintAnswer =
  | {
      readonly kind: 'linted';
      readonly id: number;
      /** The findings by path, in the order of the request. */
      readonly diagnostics: readonly (readonly [path: string, found: readonly Diagnostic[]])[];
    }
  | {
      readonly kind: 'fault';
      readonly id: number;
      readonly message: string;
    };
