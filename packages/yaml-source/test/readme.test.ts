import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = new URL('..', import.meta.url);

it('the example of the README prints what its comments say', () => {
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const said = [...example.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, output]) => output);
  const file = fileURLToPath(new URL(`test/readme-example-${process.pid}.ts`, root));
  writeFileSync(file, example);
  try {
    const printed = execFileSync(process.execPath, ['--conditions=planproof-source', file], {
      encoding: 'utf8',
    });
    expect(printed.trim().split('\n')).toEqual(said);
    expect(said.length).toBeGreaterThan(1);
  } finally {
    rmSync(file);
  }
});
