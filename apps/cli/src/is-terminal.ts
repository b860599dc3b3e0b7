import * as fs from 'node:fs';
import process from 'node:process';

/**
 * Whether a descriptor of the process is a terminal. `node:tty` knows, but loading it takes a tenth of a whole run, so it is
 * asked only of what may be one: a character device, and not the null device.
 */
export function isTerminal(descriptor: number): boolean {
  return mayBeTerminal(descriptor) && process.getBuiltinModule('node:tty').isatty(descriptor);
}

function mayBeTerminal(descriptor: number): boolean {
  if (process.platform === 'win32') return true;
  try {
    const status = fs.fstatSync(descriptor);
    return status.isCharacterDevice() && status.rdev !== fs.statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}
