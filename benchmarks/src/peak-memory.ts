import { join } from 'node:path';
import { type Command, readCommand } from './command.ts';

const preload = join(import.meta.dirname, 'peak-memory.cjs');

/** The most memory that a command of Node's held at once, in MiB. */
export function peakMemory(command: Command): number {
  const args = ['--require', preload, ...command.args];
  const { stderr } = readCommand({ ...command, args });
  const [, kib] = /^peak-memory-kib=(\d+)$/m.exec(stderr) ?? [];
  if (kib === undefined) throw new Error('The command did not say how much memory it held.');
  return Number(kib) / 1024;
}
