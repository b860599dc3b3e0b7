/** The folder of a path, `''` for one at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * A path that is written in a file of a folder, relative to the root of the repository.
 *
 * @returns Nothing where it is absolute or leaves the repository.
 */
export function resolvePath(folder: string, path: string): string | undefined {
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(path)) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** A folder and what is in it. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The folder itself, the folder that holds it, and so on to the root of the repository, `''`. */
export function foldersAbove(folder: string): readonly string[] {
  const folders = [folder];
  for (let at = folder; at !== ''; ) {
    at = folderOf(at);
    folders.push(at);
  }
  return folders;
}
