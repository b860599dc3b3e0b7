import { resolve } from 'node:path';
import type { AskedInterpreter } from '@planproof/diagnose';
import type { Io } from '../io.ts';

/** An interpreter that is asked has answered by then. */
const TIMEOUT_MS = 30_000;

/** What came of asking an interpreter. */
export type Answer =
  | { readonly kind: 'answered'; readonly answer: AskedInterpreter | undefined }
  | { readonly kind: 'silent'; readonly problem: string };

/**
 * Finds modules without importing them; only the first part of a dotted name is asked for, since looking for the rest would
 * import it.
 */
const QUESTION = `
import importlib.util, json, platform, sys
found = {name: importlib.util.find_spec(name) is not None for name in sys.argv[1:]}
print(json.dumps({"version": platform.python_version(), "modules": found}))
`;

/**
 * Asks an interpreter which modules it finds. Only one that the command line names is ever run, never one that a log or a
 * file names. It is isolated: neither the working directory nor the environment changes what it finds.
 */
export async function askInterpreter(
  named: string | undefined,
  modules: readonly string[],
  io: Io,
): Promise<Answer> {
  if (named === undefined) return { kind: 'answered', answer: undefined };
  const roots = [...new Set(modules.map((module) => module.split('.')[0] ?? module))];
  // A bare name is looked for as a shell would; a path is relative to the working directory.
  const file = /[\\/]/.test(named) ? resolve(io.cwd, named) : named;
  const { execute } = await io.programs();
  const ended = await execute(file, ['-I', '-W', 'ignore', '-c', QUESTION, ...roots], TIMEOUT_MS);
  if (ended.kind === 'missing') return silent(`Cannot run ${named}: there is no such program.`);
  if (ended.kind === 'failed') return silent(`Cannot run ${named}: ${ended.reason}.`);
  const answer = ended.code === 0 ? readAnswer(ended.output) : undefined;
  if (answer === undefined) return silent(`${named} does not answer as a Python interpreter does.`);
  const found = new Map(Object.entries(answer.modules));
  const known = modules.map(
    (name) => [name, found.get(name.split('.')[0] ?? name) === true] as const,
  );
  return {
    kind: 'answered',
    answer: { path: named, version: answer.version, modules: new Map(known) },
  };
}

function silent(problem: string): Answer {
  return { kind: 'silent', problem };
}

function readAnswer(
  text: string,
): { version: string; modules: Record<string, boolean> } | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return isAnswer(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

function isAnswer(value: unknown): value is { version: string; modules: Record<string, boolean> } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'string' &&
    'modules' in value &&
    typeof value.modules === 'object' &&
    value.modules !== null
  );
}
