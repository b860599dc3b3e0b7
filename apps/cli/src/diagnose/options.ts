import type { CommonSettings } from '../common-options.ts';
import { choice, type Option, value } from '../option.ts';

/** What the options of `diagnose` are gathered in. */
export interface DiagnoseSettings extends CommonSettings {
  format: 'text' | 'json';
  /** The interpreter to ask, as it was named. */
  python: string | undefined;
  /** The configuration file, as it was named. */
  config: string | undefined;
}

/** The settings of a `diagnose` without options. */
export function diagnoseDefaults(): DiagnoseSettings {
  return {
    format: 'text',
    python: undefined,
    config: undefined,
    color: 'auto',
    instead: undefined,
  };
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
  value(
    {
      name: 'config',
      placeholder: 'FILE',
      description: 'Use this configuration, not the nearest planproof.config.yaml',
    },
    (settings, file) => {
      settings.config = file;
      return file === '' ? '--config names no file.' : undefined;
    },
  ),
];
