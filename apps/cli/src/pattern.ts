/** A pattern of paths. */
export interface Pattern {
  readonly glob: string;
  /** Takes a path relative to the folder that the patterns belong to, with `/`. */
  readonly matches: (path: string) => boolean;
}
