import type { lintText } from '@planproof/lint';

/** What a run is made of besides the world outside. */
export interface Dependencies {
  readonly lint: typeof lintText;
  /** The version of planproof. */
  readonly version: string;
}
