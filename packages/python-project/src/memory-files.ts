import type { ProjectFiles } from './project-files.ts';

/** The files of a repository as an object of texts by path; for tests, and where there is no disk. */
export function memoryFiles(texts: Readonly<Record<string, string>>): ProjectFiles {
  const files = new Map(Object.entries(texts));
  const names = new Map<string, Set<string>>([['', new Set()]]);
  for (const path of files.keys()) {
    const steps = path.split('/');
    steps.forEach((step, index) => {
      const directory = steps.slice(0, index).join('/');
      const known = names.get(directory) ?? new Set();
      names.set(directory, known.add(step));
    });
  }
  return {
    kindOf: (path) => (files.has(path) ? 'file' : names.has(path) ? 'directory' : 'missing'),
    read: (path, bytes = Number.POSITIVE_INFINITY) => {
      const text = files.get(path);
      return text === undefined || text.length > bytes ? undefined : text;
    },
    list: (directory) => [...(names.get(directory) ?? [])].sort(),
  };
}
