import type { ProjectFiles } from './project-files.ts';

/** A repository in memory, for tests. */
export function memoryFiles(texts: Readonly<Record<string, string | undefined>>): ProjectFiles {
  const paths = Object.keys(texts);
  const isDirectory = (path: string) =>
    path === '' || paths.some((each) => each.startsWith(`${path}/`));
  return {
    kindOf: (path) => {
      if (path.startsWith('..') || path.startsWith('/')) return 'outside';
      if (Object.hasOwn(texts, path)) return 'file';
      return isDirectory(path) ? 'directory' : 'missing';
    },
    // A file without a text stands for one that is too large.
    read: (path) => (Object.hasOwn(texts, path) ? texts[path] : undefined),
    list: (directory) => {
      const prefix = directory === '' ? '' : `${directory}/`;
      const names = paths
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length).split('/')[0] ?? '');
      return [...new Set(names)].sort();
    },
  };
}
