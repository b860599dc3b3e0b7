/**
 * The files of a repository, as far as they are looked at. Paths are relative to its root, with `/`; `''` is the root. Calls
 * never throw for what a path or a file holds.
 */
export interface ProjectFiles {
  /** What is at a path: `file`, `directory`, or something else that is then passed over. */
  kindOf(path: string): string;
  /** The text of a file, decoded as UTF-8; nothing where there is none, or it cannot be read, or it is too large. */
  read(path: string, bytes?: number): string | undefined;
  /** The names in a directory, sorted; none where there is no such directory. */
  list(directory: string): readonly string[];
}
