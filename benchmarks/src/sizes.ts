/** How much there is to check. */
export interface Sizes {
  /** Files in a small, a middling and a large project. */
  readonly small: number;
  readonly middling: number;
  readonly large: number;
  /** Features in a project with the files of their tasks. */
  readonly features: number;
  /** Tasks, and four times as many dependencies, in one large file. */
  readonly tasks: number;
}

/** What the aims are about. */
export const standardSizes: Sizes = {
  small: 94,
  middling: 1_000,
  large: 10_000,
  features: 2_000,
  tasks: 10_000,
};

/** Without real files, so many generated ones stand for them. */
export const REAL_FILES = 47;
