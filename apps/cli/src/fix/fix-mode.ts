/** What is to be done with fixes. */
export interface FixMode {
  /** Make the unsafe fixes too. */
  readonly unsafe: boolean;
  /** Write nothing, and show the differences. */
  readonly diff: boolean;
}
