import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { repository, sources } from '../test/sources.ts';
import { declarationFile } from './declaration-file.ts';

const text = declarationFile(sources);

/** What the compiler says of a program that stands beside the types. */
function compile(program: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'planproof-types-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'planproof.d.ts'), text);
  writeFileSync(join(folder, 'use.ts'), program);
  const tsc = join(repository, 'node_modules/.bin/tsc');
  const options = [
    '--strict',
    '--noEmit',
    '--types',
    '',
    '--module',
    'esnext',
    '--target',
    'es2022',
  ];
  const { stdout } = spawnSync(tsc, [...options, '--moduleResolution', 'bundler', 'use.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((line) => line !== '');
}

describe('the declaration file', () => {
  it('imports nothing, and says nothing of the repository', () => {
    expect(text).not.toMatch(/^import /m);
    expect(text).not.toContain('@propertyNames');
    expect(text.match(/^export (interface|type) \w+/gm)?.length).toBeGreaterThan(40);
  });

  it('takes what the formats take', () => {
    expect(
      compile(`
import type { Config, Feature, FixtureFile, Report } from './planproof';
export const feature: Feature = {
  id: 'FEAT-A1', name: 'A', created: null, 'x-note': [1], tasks: [{ id: 'TASK-A-1', file_path: 'a.md', 'x-b': {} }],
  scenarios: { 'Sign in': 'hurl' },
};
export const file: FixtureFile = {
  fixtures: { redis: {
    service: 'redis', container_name: 'a', image: 'redis:8', port_mapping: '1:1', readiness_type: 'sleep',
    readiness_sleep: 5, env_export: {}, 'x-own': 1,
  } },
};
export const config: Config = { fail_on: 'error', 'x-own': 1 };
export type Version = Report['version'];
`),
    ).toEqual([]);
  });

  it.each([
    ["{ id: 'FEAT-A1', name: 'A', bogus: 1 }", "'bogus' does not exist in type 'Feature'"],
    ["{ id: 'FEAT-A1', name: 'A', status: 'done' }", `Type '"done"' is not assignable`],
    ["{ id: 'FEAT-A1' }", "Property 'name' is missing"],
  ])('refuses %s', (value, message) => {
    const program = `import type { Feature } from './planproof';\nexport const a: Feature = ${value};`;
    expect(compile(program).join('\n')).toContain(message);
  });
});
