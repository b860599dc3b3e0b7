import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commands } from './commands/index.ts';
import { commonOptions } from './common-options.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('the README names every command', () => {
  const names = commands.flatMap(({ name, commands: below }) =>
    below.length === 0 ? [name] : below.map((each) => each.name),
  );
  expect(
    names.filter((name) => !readme.includes(`\`${name}`) && !readme.includes(`planproof ${name}`)),
  ).toEqual([]);
});

it('the README names every option', () => {
  const all = commands.flatMap((command) => [command, ...command.commands]);
  const options = [...all.flatMap((command) => command.options), ...commonOptions];
  expect(options.map(({ name }) => name).filter((name) => !readme.includes(`--${name}`))).toEqual(
    [],
  );
});
