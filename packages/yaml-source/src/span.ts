/** A stretch of text as UTF-16 offsets from its beginning, 0-based; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
