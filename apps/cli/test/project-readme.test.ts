import { readFileSync } from 'node:fs';
import { lintText } from '@planproof/lint';
import { expect, test } from 'vitest';
import { testRun } from '../src/io.fixture.ts';

const root = new URL('../../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

const withoutTime = (text: string) => text.replace(/\d+ ms\.$/m, '');

test('the README of the project shows what the command prints', async () => {
  const [, shown] =
    /```console\n\$ planproof check examples --quiet\n([\s\S]*?)```/.exec(readme) ?? [];
  const { stdout, code } = await testRun(['check', 'examples', '--quiet', '--color', 'never'], {
    cwd: root.pathname.replace(/\/$/, ''),
    lint: lintText,
    terminal: true,
  });
  expect(code).toBe(1);
  expect(withoutTime(shown ?? '')).toBe(withoutTime(stdout));
});
