import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from '../sources.ts';

/** The folder of the generated package. */
export const packageFolder = join(repository, 'schemas/python');

const TOOLS = 'import mypy, pydantic, ruff, yaml';

/** A Python that can check what is generated: `PLANPROOF_PYTHON`, or `python3`; `undefined` where neither can. */
export const python: string | undefined = [process.env.PLANPROOF_PYTHON, 'python3'].find(
  (command) => command && spawnSync(command, ['-c', TOOLS]).status === 0,
);

/** Whether tests that ask Python can only be skipped. In CI they fail. */
export const cannotAsk = python === undefined && process.env.CI !== 'true';

/** What to append to the name of such a test, so that a skip says why. */
export const pythonNote = cannotAsk
  ? ' (skipped: neither PLANPROOF_PYTHON nor python3 has pydantic, PyYAML, mypy and ruff)'
  : '';

/** What a finished Python left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Python with the generated package in reach, and leaves no file behind. */
export function runPython(args: readonly string[], input = '', folder = packageFolder): Ended {
  if (python === undefined) {
    throw new Error(
      'There is no Python with pydantic, PyYAML, mypy and ruff; set PLANPROOF_PYTHON.',
    );
  }
  const { status, stdout, stderr } = spawnSync(python, ['-B', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    // Python looks for modules in its working directory first.
    cwd: folder,
    env: { ...process.env, PYTHONPATH: folder, PYTHONUTF8: '1', MYPYPATH: folder },
  });
  return { code: status, stdout, stderr };
}
