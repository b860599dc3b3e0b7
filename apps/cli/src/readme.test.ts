import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commands } from './commands/index.ts';
import { commonOptions } from './common-options.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('the README names every option', () => {
  const options = [...commands.flatMap((command) => command.options), ...commonOptions];
  expect(options.map(({ name }) => name).filter((name) => !readme.includes(`--${name}`))).toEqual(
    [],
  );
});
