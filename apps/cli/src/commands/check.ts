import { type CheckSettings, checkDefaults, checkOptions } from '../check-options.ts';
import { runCheck } from '../check-run.ts';
import { defineCommand } from '../command.ts';
import { conflict, fixFlag, fixOptions } from '../fix-options.ts';
import { defaultIncludes } from '../include-patterns.ts';
import { checkEnds } from '../outcome.ts';

/** Finds what is wrong with feature and fixture files. */
export const check = defineCommand<CheckSettings>({
  name: 'check',
  summary: 'Check feature and fixture files',
  operands: '[PATH...]',
  details: [
    'Without a path it checks what it finds below the working directory:',
    ...defaultIncludes.map(({ glob }) => `  ${glob}`),
    'A directory is searched for the same; where it has none, for every .yaml and .yml file.',
    'Files that git ignores are left out unless they are named. The path - is standard input.',
  ],
  options: [...checkOptions, fixFlag, ...fixOptions],
  ends: checkEnds,
  defaults: checkDefaults,
  conflict,
  run: runCheck,
});
