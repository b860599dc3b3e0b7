import type { Command, CommandInfo, Reading } from './command.ts';
import { type CommonSettings, commonOptions } from './common-options.ts';
import { lastWord, noCommand } from './find-command.ts';
import { applyOptions, type Token } from './words.ts';

/** A command that only has others below it. */
export interface GroupSpec extends Pick<CommandInfo, 'name' | 'summary' | 'details'> {
  /** Those below it, each under its whole name: `fixture list`. */
  readonly commands: readonly Command[];
}

/** Puts commands below one name. Without one of theirs the name alone is wrong use. */
export function defineGroup(spec: GroupSpec): Command {
  const read = (tokens: readonly Token[]): Reading => {
    const settings: CommonSettings = { color: 'auto', instead: undefined };
    const problem = applyOptions(tokens, commonOptions, settings);
    if (settings.instead !== undefined) return { kind: settings.instead };
    const word = tokens.find((token) => token.kind === 'operand');
    if (word !== undefined) {
      return { kind: 'misuse', problem: noCommand(word.word, spec.commands, spec) };
    }
    const names = spec.commands.map(lastWord).join(', ');
    return {
      kind: 'misuse',
      problem: problem ?? `${spec.name} needs one of its commands: ${names}.`,
    };
  };
  return { ...spec, operands: 'COMMAND', options: [], ends: [], read };
}
