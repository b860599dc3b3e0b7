import { basename, dirname, join } from 'node:path';
import { nearest } from '@planproof/lint';
import { displayPath } from './display-path.ts';
import type { Io } from './io.ts';
import { explainSystemError, isSystemError, type SystemError } from './system-error.ts';

/** Says that a path cannot be opened and why, with a name near it where it does not exist. */
export function cannotOpen(named: string, path: string, error: SystemError, io: Io): string {
  const near = error.code === 'ENOENT' ? nearPath(path, io) : undefined;
  const hint = near === undefined ? '' : ` Did you mean ${displayPath(io.cwd, near)}?`;
  return `Cannot open ${named}: ${explainSystemError(error)}.${hint}`;
}

function nearPath(path: string, { fs }: Io): string | undefined {
  const directory = dirname(path);
  try {
    const [near] = nearest(basename(path), fs.readdirSync(directory));
    return near === undefined ? undefined : join(directory, near.name);
  } catch (thrown) {
    if (isSystemError(thrown)) return undefined;
    throw thrown;
  }
}
