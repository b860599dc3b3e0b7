import { join } from 'node:path';
import { nearest } from '@planproof/lint';
import type { GenerateSettings } from '../commands/generate.ts';
import { complain } from '../complain.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Io } from '../io.ts';
import { exitCodes } from '../outcome.ts';
import { generated } from './generated.ts';
import { isTargetName, type TargetName, targetNames, targets } from './target-names.ts';
import { writeFiles } from './write-files.ts';

/** Generates a target: prints it, or writes it where it is wanted. */
export async function runGenerate(
  settings: GenerateSettings,
  names: readonly string[],
  io: Io,
  dependencies: Dependencies,
): Promise<number> {
  const { output, force } = settings;
  const [name] = names;
  if (name === undefined) return misuse(io, `generate needs a target: ${targetNames.join(', ')}.`);
  if (names.length > 1) return misuse(io, `generate takes one target, not ${names.length}.`);
  if (!isTargetName(name)) return misuse(io, `There is no target "${name}". ${hint(name)}`);
  const isFolder = targets[name].yields === 'folder';
  if (output === '') return misuse(io, `--output names no ${isFolder ? 'folder' : 'file'}.`);
  if (isFolder && output === undefined) {
    return misuse(io, `generate ${name} writes several files; name a folder with --output DIR.`);
  }
  const result = await generated(name, settings, io, dependencies);
  if (result.kind === 'failed') return result.code;
  return output === undefined
    ? print(result.files, io)
    : write(name, result.files, output, force, io);
}

function print(files: ReadonlyMap<string, string>, io: Io): number {
  for (const text of files.values()) io.stdout.write(text);
  return exitCodes.clean;
}

function write(
  target: TargetName,
  files: ReadonlyMap<string, string>,
  output: string,
  force: boolean,
  io: Io,
): number {
  const isFolder = targets[target].yields === 'folder';
  const paths = [...files].map(
    ([path, text]) => [isFolder ? join(output, path) : output, text] as const,
  );
  const problems = writeFiles(new Map(paths), force, io);
  for (const problem of problems) complain(io, problem);
  return problems.length === 0 ? exitCodes.clean : exitCodes.misuse;
}

function misuse(io: Io, sentence: string): number {
  complain(io, sentence);
  return exitCodes.misuse;
}

function hint(name: string): string {
  const [near] = nearest(name, targetNames);
  return near === undefined ? `There are ${targetNames.join(', ')}.` : `Did you mean ${near.name}?`;
}
