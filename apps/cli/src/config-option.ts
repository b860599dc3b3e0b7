import type { CommonSettings } from './common-options.ts';
import { type Option, value } from './option.ts';

/** What the options of every command that reads the configuration are gathered in. */
export interface ConfiguredSettings extends CommonSettings {
  /** The configuration file, as it was named. */
  config: string | undefined;
}

/** The settings of such a command without options. */
export function configuredDefaults(): ConfiguredSettings {
  return { config: undefined, color: 'auto', instead: undefined };
}

/** Names the configuration file. */
export const configOption: Option<Pick<ConfiguredSettings, 'config'>> = value(
  {
    name: 'config',
    placeholder: 'FILE',
    description: 'Use this configuration, not the nearest planproof.config.yaml',
  },
  (settings, file) => {
    settings.config = file;
    return file === '' ? '--config names no file.' : undefined;
  },
);
