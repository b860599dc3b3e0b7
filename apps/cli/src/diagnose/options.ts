import { type ConfiguredSettings, configOption, configuredDefaults } from '../config-option.ts';
import { choice, type Option, value } from '../option.ts';

/** What the options of `diagnose` are gathered in. */
export interface DiagnoseSettings extends ConfiguredSettings {
  format: 'text' | 'json';
  /** The interpreter to ask, as it was named. */
  python: string | undefined;
}

/** The settings of a `diagnose` without options. */
export function diagnoseDefaults(): DiagnoseSettings {
  return { ...configuredDefaults(), format: 'text', python: undefined };
}

/** The options of `diagnose`. */
export const diagnoseOptions: readonly Option<DiagnoseSettings>[] = [
  choice(
    {
      name: 'format',
      placeholder: 'NAME',
      choices: ['text', 'json'],
      fallback: 'text',
      description: 'Write the diagnosis as text or json',
    },
    (settings, format) => {
      settings.format = format;
    },
  ),
  value(
    {
      name: 'python',
      placeholder: 'FILE',
      description: 'Run this interpreter to ask it which modules it finds',
    },
    (settings, file) => {
      settings.python = file;
      return file === '' ? '--python names no file.' : undefined;
    },
  ),
  configOption,
];
