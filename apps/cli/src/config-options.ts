import type { CheckSettings } from './check-options.ts';
import { configOption } from './config-option.ts';
import { flag, type Option, value } from './option.ts';

/** The options about the files that say how to check others. */
export const configOptions: readonly Option<CheckSettings>[] = [
  configOption,
  value(
    {
      name: 'baseline',
      placeholder: 'FILE',
      description: 'Leave out the findings that this file holds',
    },
    (settings, file) => {
      settings.baseline = file;
      return file === '' ? '--baseline names no file.' : undefined;
    },
  ),
  flag(
    {
      name: 'write-baseline',
      description: 'Record the findings of today in the baseline (planproof-baseline.json)',
    },
    (settings) => {
      settings.writeBaseline = true;
    },
  ),
];
