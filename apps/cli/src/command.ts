import { type CommonSettings, commonOptions } from './common-options.ts';
import type { Dependencies } from './dependencies.ts';
import type { Io } from './io.ts';
import type { Option } from './option.ts';
import { applyOptions, type Token } from './words.ts';

/** What help and completions say of a command. */
export interface CommandInfo {
  readonly name: string;
  /** What it does: one phrase without a full stop. */
  readonly summary: string;
  /** What follows the name on the command line, besides options. */
  readonly operands: string;
  /** More about it: lines. */
  readonly details: readonly string[];
  /** Its own options; those that every command has come on top. */
  readonly options: readonly Option<never>[];
  /** What its exit codes mean. */
  readonly ends: readonly ExitMeaning[];
}

/** An exit code and what it means, a phrase without a full stop. */
export type ExitMeaning = readonly [code: string, meaning: string];

/** A command as its file declares it. */
export interface CommandSpec<Settings extends CommonSettings> extends CommandInfo {
  readonly options: readonly Option<Settings>[];
  /** What holds before any option is read. */
  readonly defaults: () => Settings;
  /** Says which of the settings do not go together, as a sentence. */
  readonly conflict?: (settings: Settings) => string | undefined;
  /** @returns the exit code */
  readonly run: (
    settings: Settings,
    operands: readonly string[],
    io: Io,
    dependencies: Dependencies,
  ) => Promise<number>;
}

/** A command in the table of all of them, which does not know their settings. */
export interface Command extends CommandInfo {
  /** The commands below it, each under its whole name (`fixture list`); none where it does something itself. */
  readonly commands: readonly Command[];
  /** Reads what follows the command's name. */
  readonly read: (tokens: readonly Token[]) => Reading;
}

/** What the words of a command line come to. */
export type Reading =
  | { readonly kind: 'run'; readonly run: (io: Io, dependencies: Dependencies) => Promise<number> }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'misuse'; readonly problem: string };

/** Puts a command's options, settings and action together. */
export function defineCommand<Settings extends CommonSettings>(
  spec: CommandSpec<Settings>,
): Command {
  const read = (tokens: readonly Token[]): Reading => {
    const settings = spec.defaults();
    const problem = applyOptions(tokens, [...spec.options, ...commonOptions], settings);
    if (settings.instead !== undefined) return { kind: settings.instead };
    const wrong = problem ?? spec.conflict?.(settings);
    if (wrong !== undefined) return { kind: 'misuse', problem: wrong };
    const operands = tokens.flatMap((token) => (token.kind === 'operand' ? [token.word] : []));
    return {
      kind: 'run',
      run: (io, dependencies) => spec.run(settings, operands, io, dependencies),
    };
  };
  const { name, summary, operands, details, options, ends } = spec;
  return { name, summary, operands, details, options, ends, commands: [], read };
}
