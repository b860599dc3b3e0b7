import { Buffer } from 'node:buffer';
import type { Target } from '../find-files.ts';
import type { FileSystem } from '../io.ts';
import { replaceFile } from '../replace-file.ts';
import { explainSystemError, isSystemError } from '../system-error.ts';

/**
 * Writes the fixed text of a file to it; where a symbolic link leads to the file, the link stays. Nothing is written where
 * the file no longer holds the text that was fixed, or may not be written to.
 *
 * @returns what went wrong, in a sentence
 */
export function writeFixed(
  { path, shown }: Target,
  before: string,
  after: string,
  fs: FileSystem,
): string | undefined {
  try {
    const file = fs.realpathSync(path);
    if (!fs.statSync(file).isFile()) return `Cannot fix ${shown}: it is not a regular file.`;
    // A file that may not be written to could still be replaced where its folder may.
    fs.closeSync(fs.openSync(file, 'r+'));
    const original = Buffer.from(before);
    const isUnchanged = () => fs.readFileSync(file).equals(original);
    if (replaceFile(file, after, fs, isUnchanged)) return undefined;
    return `${shown} was changed while it was being fixed, so it is left alone. Run planproof again.`;
  } catch (thrown) {
    if (!isSystemError(thrown)) throw thrown;
    return `Cannot write ${shown}: ${explainSystemError(thrown)}.`;
  }
}
