import { summarize } from '@planproof/lint';
import { checkFiles } from '../check-files.ts';
import { type CheckSettings, checkDefaults, checkOptions } from '../check-options.ts';
import { wantsColor } from '../color.ts';
import { defineCommand } from '../command.ts';
import { complain } from '../complain.ts';
import type { Dependencies } from '../dependencies.ts';
import { findFiles } from '../find-files.ts';
import { defaultIncludes } from '../include-patterns.ts';
import type { Io } from '../io.ts';
import { exitCode, exitCodes } from '../outcome.ts';
import { Projects } from '../project/projects.ts';
import { cannotWrite } from '../write-file.ts';
import { writeReports } from '../write-reports.ts';

/** Finds what is wrong with feature and fixture files. */
export const check = defineCommand<CheckSettings>({
  name: 'check',
  summary: 'Check feature and fixture files',
  operands: '[PATH...]',
  details: [
    'Without a path it checks what it finds below the working directory:',
    ...defaultIncludes.map(({ glob }) => `  ${glob}`),
    'A directory is searched for the same; where it has none, for every .yaml and .yml file.',
    'Files that git ignores are left out unless they are named. - is standard input.',
  ],
  options: checkOptions,
  defaults: checkDefaults,
  run: async (settings, operands, io, dependencies) => {
    const blocked = settings.reports.flatMap(({ file }) =>
      file === undefined ? [] : (cannotWrite(file, io) ?? []),
    );
    for (const problem of blocked) complain(io, problem);
    return blocked.length > 0 ? exitCodes.misuse : runCheck(settings, operands, io, dependencies);
  },
});

async function runCheck(
  settings: CheckSettings,
  operands: readonly string[],
  io: Io,
  dependencies: Dependencies,
): Promise<number> {
  const started = io.clock();
  const { rules, allowEmpty, failOn } = settings;
  const projects = settings.project ? new Projects(io) : undefined;
  const reports = settings.reports.length > 0 ? settings.reports : [standardReport];
  const keepText = reports.some(({ format }) => format === 'text');
  const found = await findFiles(wanted(settings, operands), io);
  const checked = await checkFiles(found.targets, { rules, keepText, projects }, io, dependencies);

  const unopened = [...found.problems, ...checked.problems];
  const problems = [...unopened, ...(allowEmpty ? [] : found.empty.map(nothingFound))];
  for (const problem of problems) complain(io, problem);

  const color = wantsColor(settings.color, io.stdout, io.env);
  const run = {
    tool: { name: 'planproof', version: dependencies.version },
    files: checked.files,
    unopened: unopened.length,
    elapsedMs: io.clock() - started,
  } as const;
  const unwritten = writeReports(run, reports, { ...settings, color }, io);
  for (const problem of unwritten) complain(io, problem);
  const misused = problems.length + unwritten.length > 0;
  return exitCode({ summary: summarize(checked.files), failOn, misused });
}

const standardReport = { format: 'text', file: undefined } as const;

function wanted({ stdin, stdinFilename }: CheckSettings, operands: readonly string[]) {
  const useStdin = stdin || stdinFilename !== undefined;
  return { paths: useStdin ? [...operands, '-'] : operands, stdinFilename };
}

function nothingFound(place: string): string {
  return place === '.'
    ? 'No feature or fixture file was found below the working directory. Name files or a directory, or allow it with --allow-empty.'
    : `No YAML file was found below ${place}. --allow-empty allows that.`;
}
