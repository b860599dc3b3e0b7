import { spawnSync } from 'node:child_process';
import type { Timed } from './benchmark.ts';

/** A program to start, as a child process. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The exit statuses with which it has done its work, whatever it found. */
  readonly statuses: readonly number[];
}

/** Variables such as NODE_OPTIONS and NODE_EXTRA_CA_CERTS change how soon Node starts, in one version more than in another. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('NODE_')),
);

const MOST_OUTPUT = 256 * 1024 * 1024;

/** Times a command from its start to its end. Its output is thrown away. */
export function timedCommand(command: Command): Timed {
  return () => {
    const start = performance.now();
    const { status, error } = spawnSync(command.file, command.args, {
      cwd: command.cwd,
      env,
      stdio: 'ignore',
    });
    const elapsed = performance.now() - start;
    assertDone(command, status, error, '');
    return elapsed;
  };
}

/** Runs a command for what it says. */
export function readCommand(command: Command): { stdout: string; stderr: string } {
  const { status, error, stdout, stderr } = spawnSync(command.file, command.args, {
    cwd: command.cwd,
    env,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  assertDone(command, status, error, stderr);
  return { stdout, stderr };
}

function assertDone(
  { file, args, statuses }: Command,
  status: number | null,
  cause: Error | undefined,
  stderr: string,
): void {
  if (cause === undefined && status !== null && statuses.includes(status)) return;
  const words = [file, ...args].join(' ').slice(0, 500);
  throw new Error(`${words} ended with ${status}. ${stderr.slice(0, 2_000)}`, { cause });
}
