import type { ColorMode } from './color.ts';
import { choice, flag, type Option } from './option.ts';

/** What the options that every command has are gathered in. */
export interface CommonSettings {
  color: ColorMode;
  /** What is wanted instead of running the command. */
  instead: 'help' | 'version' | undefined;
}

/** The options that every command has. */
export const commonOptions: readonly Option<CommonSettings>[] = [
  choice(
    {
      name: 'color',
      placeholder: 'WHEN',
      choices: ['auto', 'always', 'never'],
      fallback: 'auto',
      description: 'When to colour; auto asks the terminal, NO_COLOR and FORCE_COLOR',
    },
    (settings, color) => {
      settings.color = color;
    },
  ),
  flag({ name: 'help', short: 'h', description: 'Show this help' }, (settings) => {
    settings.instead = 'help';
  }),
  flag({ name: 'version', short: 'V', description: 'Show the version' }, (settings) => {
    settings.instead ??= 'version';
  }),
];
