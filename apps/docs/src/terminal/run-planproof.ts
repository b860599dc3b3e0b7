import { Buffer } from 'node:buffer';
import * as fs from 'node:fs';
import process from 'node:process';
import { lintText } from '@planproof/lint';
import type { Io, Output } from '../../../cli/src/io.ts';
import { run } from '../../../cli/src/run.ts';
import { version } from '../version.ts';

/** What a command left behind. */
export interface Ran {
  readonly code: number;
  /** What a terminal would show: both streams, in the order in which they were written. */
  readonly shown: string;
  /** Standard output alone. */
  readonly stdout: string;
}

/** How to run a command. */
export interface RunOptions {
  /** The working directory. */
  readonly cwd: string;
  readonly stdin?: string;
  /** The width of the terminal; standard output is a file where there is none. */
  readonly columns?: number;
}

/** Runs planproof in this process, on real files, as if on a terminal with colours. */
export async function runPlanproof(words: readonly string[], options: RunOptions): Promise<Ran> {
  const { cwd, stdin = '', columns } = options;
  const shown: string[] = [];
  const written: string[] = [];
  const output = (into: readonly string[][]): Output => ({
    write: (text) => {
      for (const list of into) list.push(text);
    },
    isTerminal: columns !== undefined,
    columns,
  });
  const io: Io = {
    stdout: output([shown, written]),
    stderr: { ...output([shown]), isTerminal: false },
    readStdin: async () => Buffer.from(stdin),
    cwd,
    env: {},
    fs,
    programs: () => Promise.reject(new Error('No program is run for a sample.')),
    clock: () => performance.now(),
    breathe: async () => {},
    host: { node: process.version, platform: `${process.platform} ${process.arch}` },
  };
  const code = await run(words, io, { lint: lintText, version });
  return { code, shown: shown.join(''), stdout: written.join('') };
}
