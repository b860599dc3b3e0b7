import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const root = new URL('../../..', import.meta.url).pathname;

/** The built command, as npm links it. */
export const launcher = `${root}apps/cli/bin/planproof.cjs`;

/** A Node to run the built command on. */
export interface Runtime {
  readonly name: string;
  readonly path: string;
}

const oldest = `${root}node_modules/node-oldest/bin/node`;

/** The pinned Node, and the oldest that is supported where it is installed. */
export const runtimes: readonly Runtime[] = [
  { name: `node ${process.version}`, path: process.execPath },
  ...(existsSync(oldest) ? [{ name: 'the oldest node', path: oldest }] : []),
];

/** What a finished command left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command to its end. */
export function planproof(
  args: readonly string[],
  options: SpawnSyncOptions & { runtime?: Runtime } = {},
): Ended {
  const { runtime, ...spawnOptions } = options;
  const ended = spawnSync(runtime?.path ?? process.execPath, [launcher, ...args], {
    maxBuffer: 1024 ** 3,
    env: { PATH: process.env.PATH },
    ...spawnOptions,
    encoding: 'utf8',
  });
  if (ended.error !== undefined) throw ended.error;
  return { code: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}
