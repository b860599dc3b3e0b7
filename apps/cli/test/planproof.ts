import { type SpawnSyncOptions, spawnSync } from 'node:child_process';

const root = new URL('../../..', import.meta.url).pathname;

/** The built command, as npm links it. */
export const launcher = `${root}apps/cli/bin/planproof.js`;

/** A Node to run the built command on. */
export interface Runtime {
  readonly name: string;
  readonly path: string;
}

/** The oldest Node that is supported, where the environment says where it is. */
const oldest = process.env.PLANPROOF_OLDEST_NODE;

/** The Node that the tests run on, and the oldest that is supported, where it is known. */
export const runtimes: readonly Runtime[] = [
  { name: 'this node', path: process.execPath },
  ...(oldest === undefined ? [] : [{ name: 'the oldest node', path: oldest }]),
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
