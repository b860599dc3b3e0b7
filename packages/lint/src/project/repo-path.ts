/** Whether a path begins at the root of a file system, on any system: `/tasks`, `C:\tasks`, `\\host\share`. */
export function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
}

/** A part that says nothing of its own: empty, `.` or `..`. */
const IDLE_PART = /(?:^|\/)\.{0,2}(?:\/|$)/;

/**
 * A path without `.`, `..` and empty parts; the root is `''`. Nothing where it is absolute or leaves the repository. Symbolic
 * links are not known here.
 */
export function normalizePath(path: string): string | undefined {
  if (isAbsolute(path)) return undefined;
  if (!IDLE_PART.test(path)) return path;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The directory of a path: what stands before the last `/`. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** One path below another; the root is `''`. */
export function joinPath(directory: string, path: string): string {
  return directory === '' ? path : `${directory}/${path}`;
}
