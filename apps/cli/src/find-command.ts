import { nearest } from '@planproof/lint';
import type { Command, CommandInfo } from './command.ts';
import type { Option } from './option.ts';
import type { Token } from './words.ts';

/** Finds the command that the first words name, one level after the other; the rest is for the command to read. */
export function findCommand(
  tokens: readonly Token[],
  commands: readonly Command[],
): { readonly command: Command | undefined; readonly rest: readonly Token[] } {
  const first = tokens.find((token) => token.kind === 'operand');
  const command =
    first?.literal === false ? commands.find((each) => lastWord(each) === first.word) : undefined;
  if (command === undefined) return { command, rest: tokens };
  const rest = tokens.filter((token) => token !== first);
  const below = findCommand(rest, command.commands);
  return below.command === undefined ? { command, rest } : below;
}

/** The options of commands and of those below them. */
export function optionsOf(commands: readonly Command[]): readonly Option<never>[] {
  return commands.flatMap((command) => [...command.options, ...optionsOf(command.commands)]);
}

/** The word that a command goes by below another: `list` of `fixture list`. */
export function lastWord({ name }: Pick<CommandInfo, 'name'>): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Says that there is no command of a name, and which one may be meant. */
export function noCommand(
  word: string,
  commands: readonly Pick<CommandInfo, 'name'>[],
  above: Pick<CommandInfo, 'name'> | undefined,
): string {
  const prefix = above === undefined ? '' : `${above.name} `;
  const [near] = nearest(word, commands.map(lastWord));
  const hint = near === undefined ? '' : ` Did you mean ${prefix}${near.name}?`;
  return `There is no command ${prefix}${word}.${hint}`;
}
