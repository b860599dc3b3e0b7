import { defineCommand } from '../command.ts';
import { type ConfiguredSettings, configOption, configuredDefaults } from '../config-option.ts';
import { targetNames, targets } from '../generate/target-names.ts';
import { flag, value } from '../option.ts';

/** What the options of `generate` are gathered in. */
export interface GenerateSettings extends ConfiguredSettings {
  /** Where to write; nothing for standard output. */
  output: string | undefined;
  /** Whether files are replaced that planproof did not generate. */
  force: boolean;
}

const nameColumns = Math.max(...targetNames.map((name) => name.length));

/** Generates what other programs use of the formats and the fixtures. */
export const generate = defineCommand<GenerateSettings>({
  name: 'generate',
  summary: 'Generate models, types, schemas or the fixture table',
  operands: 'TARGET',
  details: [
    'A target is one of:',
    ...targetNames.map((name) => `  ${name.padEnd(nameColumns)}  ${targets[name].summary}`),
    'One that is a single file is printed unless --output names a file; one that is several files',
    'needs a folder. What planproof did not generate is never overwritten, unless --force is given.',
  ],
  options: [
    value(
      {
        name: 'output',
        short: 'o',
        placeholder: 'PATH',
        description: 'The file or the folder to write to',
      },
      (settings, path) => {
        settings.output = path;
        return undefined;
      },
    ),
    flag({ name: 'force', description: 'Overwrite whatever is in the way' }, (settings) => {
      settings.force = true;
    }),
    configOption,
  ],
  ends: [
    ['0', 'It is generated'],
    ['1', 'A fixture file is not as the format wants it'],
    ['2', 'Wrong use: an unknown target, a file that is in the way or cannot be written'],
    ['3', 'A fault of planproof itself'],
  ],
  defaults: () => ({ ...configuredDefaults(), output: undefined, force: false }),
  conflict: ({ output, force }) =>
    force && output === undefined ? '--force goes with --output.' : undefined,
  run: async (settings, names, io, dependencies) => {
    const { runGenerate } = await import('../generate/run-generate.ts');
    return runGenerate(settings, names, io, dependencies);
  },
});
