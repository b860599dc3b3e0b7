import { dirname, join } from 'node:path';
import type { FileSystem } from './io.ts';

/** The nearest folder, from the given one upward, that holds `.git`: a directory, or a file in a worktree. */
export function repositoryRoot(directory: string, fs: FileSystem): string | undefined {
  for (let at = directory; ; at = dirname(at)) {
    if (fs.statSync(join(at, '.git'), { throwIfNoEntry: false }) !== undefined) return at;
    if (at === dirname(at)) return undefined;
  }
}
