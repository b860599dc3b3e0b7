import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planproof, runtimes } from './planproof.ts';
import { cleanFeature, faultyFeature, scratch } from './scratch.ts';

/** What one file leads to: the exit code and the codes of its findings. */
function findings(content: string | Uint8Array, runtime = runtimes[0]): [number | null, string[]] {
  const cwd = scratch({ 'a.yaml': content });
  const options = runtime === undefined ? { cwd } : { cwd, runtime };
  const { code, stdout, stderr } = planproof(['--no-project', '--format=json', 'a.yaml'], options);
  expect(stderr).toBe('');
  const report: { files: { diagnostics: { code: string }[] }[] } = JSON.parse(stdout);
  return [code, report.files.flatMap((file) => file.diagnostics.map((found) => found.code))];
}

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, index) => {
    const before = 'abcdefgh'[index];
    return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`;
  }),
].join('\n');

describe.each(runtimes)('bad input on $name', (runtime) => {
  it.each<[string, string | Uint8Array, string[]]>([
    ['an empty file', '', ['wrong-type']],
    ['a binary file', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 256), ['yaml-syntax']],
    ['bytes that are not UTF-8', Uint8Array.from([0x69, 0x64, 0x3a, 0x20, 0xff]), ['yaml-syntax']],
    ['two documents', `${cleanFeature}---\n${cleanFeature}`, ['yaml-syntax']],
    ['deep nesting', `id: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, ['input-limit']],
    ['an alias bomb', bomb, ['input-limit']],
    [
      'keys that objects have',
      `${cleanFeature}__proto__: 1\nconstructor: 2\nhasOwnProperty: 3\n`,
      ['unknown-field', 'unknown-field', 'unknown-field'],
    ],
  ])('%s is a finding', (_, content, codes) => {
    expect(findings(content, runtime)).toEqual([1, codes]);
  });

  it('does not read a file over the limit', () => {
    const cwd = scratch({ 'large.yaml': '' });
    truncateSync(join(cwd, 'large.yaml'), 50 * 1024 * 1024);
    const { code, stdout } = planproof(['--format=compact', 'large.yaml'], { cwd, runtime });
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining('error input-limit: The file has 50'),
    ]);
  });

  it('reads standard input', () => {
    const { code, stdout } = planproof(['--format=compact', '-'], {
      input: faultyFeature,
      runtime,
    });
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining('<stdin>:3:1: error unknown-field'),
    ]);
  });
});

describe('what cannot be opened', () => {
  it('is named with the reason, and the rest is checked', () => {
    const cwd = scratch({ 'good.yaml': cleanFeature });
    mkdirSync(join(cwd, 'empty'));
    const { code, stdout, stderr } = planproof(
      ['--no-project', 'gone.yaml', 'good.yaml/x', 'empty', 'good.yaml'],
      { cwd },
    );
    expect(stderr.split('\n')).toEqual([
      'planproof: Cannot open gone.yaml: there is no such file or directory. Did you mean good.yaml?',
      'planproof: Cannot open good.yaml/x: a part of the path is a file, not a directory.',
      'planproof: No YAML file was found below empty. --allow-empty allows that.',
      '',
    ]);
    expect(code).toBe(2);
    expect(stdout).toMatch(/^No findings in 1 file, \d+ ms\.\n2 files could not be opened\.\n$/);
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', () => {
    const cwd = scratch({ 'a.yaml': cleanFeature });
    chmodSync(join(cwd, 'a.yaml'), 0);
    const { code, stderr } = planproof(['a.yaml'], { cwd });
    expect([code, stderr]).toEqual([2, 'planproof: Cannot open a.yaml: permission denied.\n']);
  });

  it('never brings its name to the terminal raw', () => {
    const name = 'a\x1b[31m\n\u202eb.yaml';
    const cwd = scratch({ [name]: faultyFeature });
    const { stdout, stderr } = planproof(['.', `${name}.gone`], { cwd });
    expect(stdout).toContain('a\\x1b[31m\\n\\u202eb.yaml:3:1: error[unknown-field]');
    expect(`${stdout}${stderr}`).not.toMatch(/[\x1b\u202e]/);
  });
});

describe.skipIf(process.platform === 'win32')('pipes', () => {
  it('reads a named pipe', () => {
    const cwd = scratch();
    spawnSync('mkfifo', [join(cwd, 'pipe.yaml')]);
    const shell = `cat > pipe.yaml & ${process.execPath} "$0" --format=compact pipe.yaml`;
    const launcher = new URL('../bin/planproof.js', import.meta.url).pathname;
    const ended = spawnSync(
      'sh',
      ['-c', `exec 3<&0; ${shell.replace('cat >', 'cat <&3 >')}`, launcher],
      {
        cwd,
        input: faultyFeature,
        encoding: 'utf8',
      },
    );
    expect(ended.stdout).toContain('pipe.yaml:3:1: error unknown-field');
  });

  it('ends quietly when the reader goes away', () => {
    const cwd = scratch({ 'a.yaml': manyFaults(20_000) });
    const launcher = new URL('../bin/planproof.js', import.meta.url).pathname;
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${launcher}" --no-project a.yaml | head -n 1`],
      { cwd, encoding: 'utf8' },
    );
    expect(stdout).toMatch(/^a\.yaml:\d+:1: error\[unknown-field\].*\n$/);
    expect(stderr).toBe('');
  });
});

describe.each(runtimes)('a report of many findings on $name', (runtime) => {
  it('arrives whole', () => {
    const cwd = scratch({ 'a.yaml': manyFaults(20_000) });
    const { code, stdout } = planproof(['--no-project', '--format=json', 'a.yaml'], {
      cwd,
      runtime,
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).summary.errors).toBe(20_000);
  });
});

describe('a report to a file', () => {
  it('takes the place of the old one, and leaves nothing else', () => {
    const cwd = scratch({ 'a.yaml': faultyFeature, 'out.json': 'old' });
    const { code, stdout } = planproof(['--format=json=out.json', 'a.yaml'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    const listed = spawnSync('ls', ['-A'], { cwd, encoding: 'utf8' }).stdout;
    expect(listed).toBe('a.yaml\nout.json\n');
  });

  it.skipIf(process.platform !== 'linux')('can go to a device, which may be full', () => {
    const cwd = scratch({ 'a.yaml': cleanFeature });
    expect(planproof(['--no-project', '--format=text=/dev/null', 'a.yaml'], { cwd }).code).toBe(0);
    const full = planproof(['--format=text=/dev/full', 'a.yaml'], { cwd });
    expect(full).toEqual({
      code: 2,
      stdout: '',
      stderr: 'planproof: Cannot write /dev/full: no space is left on the device.\n',
    });
  });
});

function manyFaults(count: number): string {
  const fields = Array.from({ length: count }, (_, index) => `zz${index}: 1\n`);
  return cleanFeature + fields.join('');
}
