import { Buffer } from 'node:buffer';
import * as fs from 'node:fs';
import type { LintOptions, LintResult } from '@planproof/lint';
import type { Dependencies } from './dependencies.ts';
import type { Io, Output } from './io.ts';
import { run } from './run.ts';

/** What a run in a test left behind. */
export interface TestRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What the linter was given, in order. */
  readonly linted: readonly { readonly text: string; readonly options: LintOptions }[];
}

/** The world and the linter of a run in a test, where they differ from an ordinary one. */
export interface TestWorld extends Partial<Io> {
  readonly stdin?: string;
  readonly terminal?: boolean;
  readonly lint?: Dependencies['lint'];
}

const nothingFound: LintResult = { kind: 'feature', diagnostics: [], suppressed: 0 };

/** Runs planproof in this process, on the real file system and with a linter that finds nothing. */
export async function testRun(args: readonly string[], world: TestWorld = {}): Promise<TestRun> {
  const { stdin = '', terminal = false, lint = () => nothingFound, ...rest } = world;
  const stdout = recorder(terminal);
  const stderr = recorder(terminal);
  const linted: { text: string; options: LintOptions }[] = [];
  const io: Io = {
    stdout: stdout.output,
    stderr: stderr.output,
    readStdin: async () => Buffer.from(stdin),
    cwd: '/',
    env: {},
    fs,
    clock: () => 0,
    breathe: async () => {},
    host: { node: 'v0.0.0', platform: 'test cpu' },
    programs: () => Promise.reject(new Error('no program is run')),
    ...rest,
  };
  const recorded: Dependencies['lint'] = (text, options = {}) => {
    linted.push({ text, options });
    return lint(text, options);
  };
  const code = await run(args, io, { lint: recorded, version: '1.2.3' });
  return { code, stdout: stdout.text(), stderr: stderr.text(), linted };
}

function recorder(isTerminal: boolean): { output: Output; text: () => string } {
  const written: string[] = [];
  return {
    output: {
      write: (text) => {
        written.push(text);
      },
      isTerminal,
      columns: isTerminal ? 80 : undefined,
    },
    text: () => written.join(''),
  };
}
