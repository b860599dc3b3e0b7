import { type CheckSettings, checkDefaults, checkOptions } from '../check-options.ts';
import { runCheck } from '../check-run.ts';
import { defineCommand } from '../command.ts';
import { conflict, fixOptions } from '../fix-options.ts';
import { checkEnds } from '../outcome.ts';

/** Makes the fixes of feature and fixture files. */
export const fix = defineCommand<CheckSettings>({
  name: 'fix',
  summary: 'Fix feature and fixture files, and check what comes of it',
  operands: '[PATH...]',
  details: [
    'Makes the fixes that keep what the author meant, in the files that check would check, and',
    'reports what is left. Comments, order, quotes and line ends stay as they are.',
    'With the path - it prints what comes of standard input; the report then goes to standard error.',
  ],
  options: [...fixOptions, ...checkOptions],
  ends: checkEnds,
  defaults: () => ({ ...checkDefaults(), fix: true }),
  conflict,
  run: runCheck,
});
