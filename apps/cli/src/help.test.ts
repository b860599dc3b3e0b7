import { describe, expect, it } from 'vitest';
import { commands, standardCommand } from './commands/index.ts';
import { commandHelp, programHelp } from './help.ts';

const pages = [
  ['planproof', (columns?: number) => programHelp(commands, standardCommand, '0.0.0', columns)],
  ...commands
    .flatMap((command) => [command, ...command.commands])
    .map((command) => [command.name, (columns?: number) => commandHelp(command, columns)] as const),
] as const;

describe.each(pages)('the help of %s', (_, help) => {
  it.each([[40], [60], [80], [undefined]])('fits into %s columns', (columns) => {
    const words = /^\s*\S+(?: [A-Z[]\S*)*$/;
    const tooLong = help(columns)
      .split('\n')
      .filter((line) => line.length > (columns ?? 80) && !words.test(line))
      .filter((line) => !line.startsWith('Usage:'));
    expect(tooLong).toEqual([]);
  });

  it('becomes no wider than 80 columns', () => {
    expect(help(200)).toBe(help());
  });
});
