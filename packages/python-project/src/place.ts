import type { Range } from '@planproof/schema';

/** Where a fact stands: what a chain of evidence shows as `file:line`. */
export interface Place {
  /** The path, relative to the root of the repository, with `/`. */
  readonly file: string;
  /** Lines and columns from 1, offsets in UTF-16 code units from 0. */
  readonly range: Range;
  /** The text in the range, or the line that it is on where it is longer than one; trimmed. */
  readonly text: string;
}

/** What could not be read, or only in part: a broken TOML file, a file that includes itself, one that is too large. */
export interface ProjectProblem {
  /** One plain sentence that names the value. */
  readonly message: string;
  readonly place: Place;
}
