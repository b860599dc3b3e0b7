import * as fs from 'node:fs';
import process from 'node:process';
import { lintText } from '@planproof/lint';
import { descriptorOutput, type GivenStream } from './descriptor-output.ts';
import type { Io } from './io.ts';
import { isTerminal } from './is-terminal.ts';
import { exitCodes } from './outcome.ts';
import { readStream } from './read-stream.ts';
import { run } from './run.ts';

/** Written in by the build. */
declare const PLANPROOF_VERSION: string;

function onLateError(): void {
  process.exitCode = exitCodes.misuse;
}

const stdout: GivenStream = {
  descriptor: 1,
  open: () => process.stdout,
  isTerminal: () => isTerminal(1),
  onLateError,
};

const stderr: GivenStream = {
  descriptor: 2,
  open: () => process.stderr,
  isTerminal: () => isTerminal(2),
  onLateError,
};

const io: Io = {
  stdout: descriptorOutput(stdout),
  stderr: descriptorOutput(stderr),
  readStdin: (limit) => readStream(process.stdin, limit),
  cwd: process.cwd(),
  env: process.env,
  fs,
  // Unlike `performance`, it loads nothing.
  clock: () => Number(process.hrtime.bigint() / 1000n) / 1000,
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
  host: { node: process.version, platform: `${process.platform} ${process.arch}` },
  programs: async () => (await import('./programs.ts')).programs,
};

process.once('SIGINT', () => {
  // The line of the progress is not to be the prompt's.
  if (isTerminal(2)) fs.writeSync(2, '\n');
  process.exit(exitCodes.interrupted);
});

// The exit code is set and not `process.exit` called, so that what pipes have not yet taken is still written.
run(process.argv.slice(2), io, { lint: lintText, version: PLANPROOF_VERSION }).then((code) => {
  process.exitCode ??= code;
});
