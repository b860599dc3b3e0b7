import { defineCommand } from '../command.ts';
import { type ConfiguredSettings, configOption, configuredDefaults } from '../config-option.ts';
import { choice } from '../option.ts';

/** What the options of `driver detect` are gathered in. */
export interface DetectSettings extends ConfiguredSettings {
  format: 'text' | 'json';
}

/** Says which drivers a project declares, and which its URLs need. */
export const detect = defineCommand<DetectSettings>({
  name: 'driver detect',
  summary: 'Show the declared drivers, the engines, and the URL that each variable needs',
  operands: '',
  details: [
    'Every statement comes with the file and the line that it rests on. Where the evidence does not',
    'carry an answer, it says which fact would decide it.',
  ],
  options: [
    choice(
      {
        name: 'format',
        placeholder: 'NAME',
        choices: ['text', 'json'],
        fallback: 'text',
        description: 'Write text or json',
      },
      (settings, format) => {
        settings.format = format;
      },
    ),
    configOption,
  ],
  ends: [
    ['0', 'What is known is shown'],
    ['2', 'Wrong use: an unknown option, a configuration that cannot be used'],
    ['3', 'A fault of planproof itself'],
  ],
  defaults: () => ({ ...configuredDefaults(), format: 'text' }),
  run: async (settings, operands, io, dependencies) => {
    const { runDetect } = await import('./run-detect.ts');
    return runDetect(settings, operands, io, dependencies);
  },
});
