import { dirname, join } from 'node:path';
import type { FileSystem } from '../io.ts';
import { repositoryRoot } from '../repository-root.ts';
import { isSystemError } from '../system-error.ts';
import { configNames, PACKAGE_NAME } from './config-names.ts';

/**
 * Finds the configuration that holds in a folder: the nearest one, from there up to the root of the repository. Outside a
 * repository only the folder itself is looked at, since what lies above may be anybody's.
 *
 * @returns the path of the file
 */
export async function findConfig(directory: string, fs: FileSystem): Promise<string | undefined> {
  const last = repositoryRoot(directory, fs) ?? directory;
  for (let at = directory; ; at = dirname(at)) {
    const path = await configIn(at, fs);
    if (path !== undefined || at === last) return path;
  }
}

async function configIn(directory: string, fs: FileSystem): Promise<string | undefined> {
  const own = configNames
    .map((name) => join(directory, name))
    .find((path) => fs.statSync(path, { throwIfNoEntry: false }) !== undefined);
  if (own !== undefined) return own;
  const path = join(directory, PACKAGE_NAME);
  const text = readIfThere(path, fs);
  if (text?.includes('"planproof"') !== true) return undefined;
  const { holdsConfig } = await import('./package-config.ts');
  return holdsConfig(text) ? path : undefined;
}

function readIfThere(path: string, fs: FileSystem): string | undefined {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch (thrown) {
    if (isSystemError(thrown)) return undefined;
    throw thrown;
  }
}
