/** What the system's error codes mean, in words. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EBUSY', 'it is in use'],
  ['EIO', 'the device failed'],
  ['EISDIR', 'it is a directory'],
  ['ELOOP', 'its symbolic links lead in a circle'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENOENT', 'there is no such file or directory'],
  ['ENOSPC', 'no space is left on the device'],
  ['ENOTDIR', 'a part of the path is a file, not a directory'],
  ['ENXIO', 'it cannot be read'],
  ['EPERM', 'it is not permitted'],
  ['EROFS', 'the file system is read-only'],
]);

/** An error of the operating system. */
export interface SystemError extends Error {
  readonly code: string;
  /** The call that failed, such as `open`. */
  readonly syscall: string;
}

/** Whether something thrown is what the operating system said, and not a fault of the program. */
export function isSystemError(thrown: unknown): thrown is SystemError {
  return thrown instanceof Error && 'syscall' in thrown && 'code' in thrown;
}

/** What the operating system said, in words. */
export function explainSystemError({ code, message }: SystemError): string {
  return meanings.get(code) ?? message;
}
