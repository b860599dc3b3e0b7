import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileSystem } from './io.ts';
import { isSystemError } from './system-error.ts';

/**
 * Puts a text in the place of a file, or of none, whole or not at all: it is written beside it, down to the disk, and then
 * renamed. The mode is kept, and the owner where the system allows it. Nothing here waits, so that no signal is handled
 * before the file beside it is gone again. Throws what the system says.
 *
 * @param path the file itself; a link would be replaced
 * @param isWanted asked when all is written: whether the text may still take the place
 * @returns whether it has taken it
 */
export function replaceFile(
  path: string,
  text: string,
  fs: FileSystem,
  isWanted: () => boolean = () => true,
): boolean {
  const old = fs.statSync(path, { throwIfNoEntry: false });
  const beside = join(dirname(path), `.planproof-${Math.random().toString(36).slice(2)}.tmp`);
  try {
    writeNew(beside, text, old, fs);
    if (!isWanted()) return false;
    fs.renameSync(beside, path);
    return true;
  } finally {
    fs.rmSync(beside, { force: true });
  }
}

function writeNew(path: string, text: string, old: Stats | undefined, fs: FileSystem): void {
  const descriptor = fs.openSync(path, 'wx', old === undefined ? 0o666 : 0o600);
  try {
    fs.writeFileSync(descriptor, text);
    if (old !== undefined) takeAfter(old, descriptor, fs);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** The owner first, since a change of it takes away some of the mode. */
function takeAfter(old: Stats, descriptor: number, fs: FileSystem): void {
  const { uid, gid } = fs.fstatSync(descriptor);
  if (uid !== old.uid || gid !== old.gid) {
    try {
      fs.fchownSync(descriptor, old.uid, old.gid);
    } catch (thrown) {
      if (!isSystemError(thrown)) throw thrown;
    }
  }
  fs.fchmodSync(descriptor, old.mode & 0o7777);
}
