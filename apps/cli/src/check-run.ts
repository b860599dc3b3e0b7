import { summarize } from '@planproof/lint';
import { type CheckedFiles, checkFiles } from './check-files.ts';
import type { CheckSettings } from './check-options.ts';
import { wantsColor } from './color.ts';
import { complain } from './complain.ts';
import type { Dependencies } from './dependencies.ts';
import { type Found, findFiles } from './find-files.ts';
import { Fixer } from './fix/fixer.ts';
import { tellFixes } from './fix/tell-fixes.ts';
import type { Io, Output } from './io.ts';
import { exitCode, exitCodes } from './outcome.ts';
import { Projects } from './project/projects.ts';
import { cannotWrite } from './write-file.ts';
import { writeReports } from './write-reports.ts';

/**
 * Finds files, checks them, fixes them where that is wanted, and reports.
 *
 * @returns the exit code
 */
export async function runCheck(
  settings: CheckSettings,
  operands: readonly string[],
  io: Io,
  dependencies: Dependencies,
): Promise<number> {
  const started = io.clock();
  const blocked = settings.reports.flatMap(({ file }) =>
    file === undefined ? [] : (cannotWrite(file, io) ?? []),
  );
  for (const problem of blocked) complain(io, problem);
  if (blocked.length > 0) return exitCodes.misuse;

  const found = await findFiles(wanted(settings, operands), io);
  const fixer = settings.fix ? new Fixer(settings, io.fs) : undefined;
  const checked = await check(settings, found, fixer, io, dependencies);
  const problems = [...found.problems, ...checked.problems];
  const unopened = problems.length;
  problems.push(...(fixer?.problems ?? []));
  if (!settings.allowEmpty) problems.push(...found.empty.map(nothingFound));
  for (const problem of problems) complain(io, problem);

  const colorOf = (output: Output) => wantsColor(settings.color, output, io.env);
  if (fixer !== undefined) await tellFixes(fixer, colorOf(io.stdout), io);
  const output = fixer?.takesStdout(found.targets) ? io.stderr : io.stdout;
  const color = colorOf(output);
  const run = {
    tool: { name: 'planproof', version: dependencies.version },
    files: checked.files,
    unopened,
    elapsedMs: io.clock() - started,
  } as const;
  const unwritten = writeReports(run, reportsOf(settings), { ...settings, output, color }, io);
  for (const problem of unwritten) complain(io, problem);
  const misused = problems.length + unwritten.length > 0;
  return exitCode({ summary: summarize(checked.files), failOn: settings.failOn, misused });
}

function check(
  settings: CheckSettings,
  { targets }: Found,
  fixer: Fixer | undefined,
  io: Io,
  dependencies: Dependencies,
): Promise<CheckedFiles> {
  const projects = settings.project ? new Projects(io) : undefined;
  const keepText = reportsOf(settings).some(({ format }) => format === 'text');
  return checkFiles(
    targets,
    { rules: settings.rules, keepText, projects, fixer },
    io,
    dependencies,
  );
}

const standardReport = { format: 'text', file: undefined } as const;

function reportsOf({ reports }: CheckSettings): CheckSettings['reports'] {
  return reports.length > 0 ? reports : [standardReport];
}

function wanted({ stdin, stdinFilename }: CheckSettings, operands: readonly string[]) {
  const useStdin = stdin || stdinFilename !== undefined;
  return { paths: useStdin ? [...operands, '-'] : operands, stdinFilename };
}

function nothingFound(place: string): string {
  return place === '.'
    ? 'No feature or fixture file was found below the working directory. Name files or a directory, or allow it with --allow-empty.'
    : `No YAML file was found below ${place}. --allow-empty allows that.`;
}
