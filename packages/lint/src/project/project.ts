import type { PythonProject } from '@planproof/python-project';
import type { DefinedFixture } from './fixture-file.ts';
import type { GherkinReader } from './gherkin-reader.ts';
import type { NeedyFeature } from './needy-feature.ts';

/**
 * What is at a path. `outside`: the path is absolute, or leaves the repository by `..` or through a symbolic link.
 * `unknown`: it could not be looked at, for example for lack of permission.
 */
export type PathKind = 'file' | 'directory' | 'missing' | 'outside' | 'unknown';

/**
 * The repository that a linted file belongs to, as far as rules look at it. Calls are answered at once and never throw for
 * what a path or a file holds; what cannot be known is said to be so, and no rule claims anything about it.
 *
 * Paths are relative to the root of the repository, with `/` between the parts; `''` and `.` are the root itself. They come
 * from files that anybody may have written: `..`, `//`, absolute paths, `\` and control characters are all to be expected.
 * Names are compared exactly, capitals and all, as on Linux, whatever the disk does: the pipeline may run there.
 */
export interface Project {
  /** The linted file, normalised; nothing where it has no name or lies outside. It need not exist. */
  readonly path: string | undefined;
  /** What is at a path. Symbolic links are followed as long as they stay inside; one that leads nowhere is `missing`. */
  kindOf(path: string): PathKind;
  /** As {@link kindOf}, for a path that may leave the repository: evidence repositories stand beside it. */
  kindBeyond(path: string): Exclude<PathKind, 'outside'>;
  /**
   * The text of a file inside the repository, decoded as UTF-8; a byte order mark stays. Nothing where there is none, or it
   * cannot be read, or it is too large to be one that a person wrote.
   *
   * @param bytes Read so many bytes at most; the last character may then be broken.
   */
  read(path: string, bytes?: number): string | undefined;
  /** The names in a directory inside the repository, sorted; none where there is no such directory. */
  list(directory: string): readonly string[];
  /** The paths of the files of this name anywhere below `tasks`, sorted, so that a moved file is found. */
  taskFilesNamed(name: string): readonly string[];
  /** The paths of the other feature files, in the folder of the linted one, that have this id, sorted. */
  featuresWithId(id: string): readonly string[];
  /**
   * The fixtures that the repository defines itself; of several of one name the first counts. Nothing where they are not all
   * known, since a fixture file cannot be read.
   */
  fixtures(): readonly DefinedFixture[] | undefined;
  /**
   * The features of the repository that need fixtures, by path. Only what is said of a repository's own fixtures asks for
   * them: there may be thousands.
   */
  features(): readonly NeedyFeature[];
  /** A path as reports name it. */
  displayPath(path: string): string;
  /** Reads Gherkin; nothing where the reader is not loaded. Only features with `feature_files` need it. */
  readonly readScenarios: GherkinReader | undefined;
  /**
   * What the repository's Python code and manifests say of drivers and connections; read once. Nothing where the reader is
   * not loaded. Only fixtures, and features that need some, ask for it.
   */
  readonly python: (() => PythonProject) | undefined;
}
