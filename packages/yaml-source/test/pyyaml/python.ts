import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const scripts = new URL('../../scripts/', import.meta.url);

/** A Python that has PyYAML: `PLANPROOF_PYTHON`, or `python3`; `undefined` where there is none. */
export const python: string | undefined = [process.env.PLANPROOF_PYTHON, 'python3'].find(
  (command) => command && spawnSync(command, ['-c', 'import yaml']).status === 0,
);

/** Where the absence of PyYAML is a failure. */
const isRequired = process.env.CI === 'true';

/** Whether tests that ask PyYAML can only be skipped. */
export const cannotAsk = python === undefined && !isRequired;

/** What to append to the name of a test that asks PyYAML, so that a skip says why. */
export const pythonNote = cannotAsk
  ? ' (skipped: neither PLANPROOF_PYTHON nor python3 can import yaml)'
  : '';

/** What a script prints. */
export function runScript(name: string, input = ''): string {
  if (python === undefined)
    throw new Error('There is no Python with PyYAML; set PLANPROOF_PYTHON.');
  const script = fileURLToPath(new URL(name, scripts));
  const run = spawnSync(python, ['-B', script], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}
