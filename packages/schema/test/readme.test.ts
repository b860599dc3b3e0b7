import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import * as api from '../src/index.ts';

const root = join(import.meta.dirname, '..');
const modules = join(root, '../../node_modules');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The examples of the README, each with what it prints. */
const examples = [...readme.matchAll(/```ts\n(.*?)```\n\nThis prints:\n\n```text\n(.*?)```/gs)].map(
  ([, program = '', output = '']) => ({ program, output }),
);

it('every example says what it prints', () => {
  expect(examples).toHaveLength(readme.match(/```ts\n/g)?.length ?? 0);
  expect(examples.length).toBeGreaterThan(4);
});

it.each(examples)('an example prints what the README says: $output', ({ program, output }) => {
  const options = ['--conditions=planproof-source', '--input-type=module-typescript', '--eval'];
  const printed = execFileSync(process.execPath, [...options, program], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(printed).toBe(output);
});

it('the examples have the types of the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planproof-readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(modules, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  for (const [index, { program }] of examples.entries()) {
    writeFileSync(join(folder, `example-${index}.ts`), program);
  }
  const config = {
    extends: join(root, '../../tsconfig.base.json'),
    compilerOptions: { noEmit: true, types: ['node'], customConditions: ['planproof-source'] },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { stdout, status } = spawnSync(join(modules, '.bin/tsc'), ['-p', folder], {
    encoding: 'utf8',
  });
  expect([stdout, status]).toEqual(['', 0]);
});

it('the README names what the package exports', () => {
  const names = Object.keys(api).filter((name) => name !== 'NEAREST_KEY');
  expect(names.filter((name) => !readme.includes(name))).toEqual([]);
});
