import { spawnSync } from 'node:child_process';
import type { Execution } from './io.ts';

/** A program that is only asked something has answered by then. */
const TIMEOUT_MS = 30_000;

/** Runs a program, without a shell, to its end. What it says on standard error is thrown away. */
export function execute(file: string, args: readonly string[]): Execution {
  const { status, stdout, error } = spawnSync(file, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: TIMEOUT_MS,
  });
  return { status: status ?? undefined, stdout: stdout ?? '', error: error && reasonOf(error) };
}

function reasonOf(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'there is no such program';
    case 'EACCES':
      return 'permission is missing';
    case 'ETIMEDOUT':
      return 'it did not end';
    default:
      return code ?? 'the system refuses';
  }
}
