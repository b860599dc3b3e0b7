import { dirname, resolve } from 'node:path';
import type { Io } from './io.ts';
import { replaceFile } from './replace-file.ts';
import { explainSystemError, isSystemError } from './system-error.ts';

/** Whether a file can be written where it is wanted, before any work is done for it. */
export function cannotWrite(file: string, { cwd, fs }: Io): string | undefined {
  const folder = dirname(resolve(cwd, file));
  const isFolder = fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder !== true) return `Cannot write ${file}: its folder does not exist.`;
  return fs.statSync(resolve(cwd, file), { throwIfNoEntry: false })?.isDirectory() === true
    ? `Cannot write ${file}: it is a directory.`
    : undefined;
}

/**
 * Writes a file whole or not at all. What is no regular file, such as `/dev/null`, is written to.
 *
 * @returns what went wrong, in a sentence
 */
export function writeFile(file: string, text: string, { cwd, fs }: Io): string | undefined {
  try {
    const path = resolve(cwd, file);
    const status = fs.statSync(path, { throwIfNoEntry: false });
    if (status === undefined) replaceFile(path, text, fs);
    else if (status.isFile()) replaceFile(fs.realpathSync(path), text, fs);
    else fs.writeFileSync(path, text);
    return undefined;
  } catch (thrown) {
    if (!isSystemError(thrown)) throw thrown;
    return `Cannot write ${file}: ${explainSystemError(thrown)}.`;
  }
}
