import type { Io, Output } from './io.ts';

/** When to colour what is written. */
export type ColorMode = 'auto' | 'always' | 'never';

/**
 * Whether to colour what is written to a stream. Of the environment, `NO_COLOR` outranks `FORCE_COLOR`; both count when
 * they are set and not empty, as no-color.org and force-color.org have it.
 */
export function wantsColor(mode: ColorMode, output: Output, env: Io['env']): boolean {
  switch (mode) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'auto':
      if (isSet(env.NO_COLOR)) return false;
      if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0';
      return output.isTerminal && env.TERM !== 'dumb';
  }
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== '';
}
