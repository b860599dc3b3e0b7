import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launcher, planproof, runtimes } from './planproof.ts';
import { cleanFeature, fixableFeature, fixedFeature, scratch } from './scratch.ts';

const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';

describe.each(runtimes)('fix on $name', (runtime) => {
  it('makes the safe fixes, and reports what is left', () => {
    const cwd = scratch({ 'a.yaml': fixableFeature, 'b.yaml': cleanFeature });
    const { code, stdout, stderr } = planproof(['fix', '--no-project', '.'], { cwd, runtime });
    expect([code, stderr]).toEqual([
      1,
      'Fixed 2 of 3 findings in 1 file. --unsafe fixes 1 more.\n',
    ]);
    expect(stdout).toContain('a.yaml:3:9: error[invalid-value]');
    expect(stdout).toContain('a.yaml:8:20: error[unknown-dependency]');
    expect(stdout).toContain('2 errors in 1 of 2 files (1 fixable)');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(fixedFeature);
    expect(readFileSync(join(cwd, 'b.yaml'), 'utf8')).toBe(cleanFeature);
  });

  it('makes the unsafe fixes where it is asked to', () => {
    const cwd = scratch({ 'a.yaml': fixableFeature });
    const args = ['check', '--fix', '--unsafe', '--format=compact', '--no-project', 'a.yaml'];
    const { stdout, stderr } = planproof(args, { cwd, runtime });
    expect(stderr).toBe('Fixed 3 of 3 findings in 1 file.\n');
    expect(stdout).toMatch(/^a\.yaml:8:20: error unknown-dependency: .*\n$/);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toContain('status: planned # for now');
  });

  it('shows a difference that can be applied, and writes nothing', async () => {
    const cwd = scratch({ 'x/a.yaml': fixableFeature, 'x/b.yaml': cleanFeature });
    const { code, stdout, stderr } = planproof(['fix', '--diff', '--no-project', 'x'], {
      cwd,
      runtime,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Would fix 2 of 3 findings in 1 file\. .*\nx\/a\.yaml:3:9: error/);
    expect(readFileSync(join(cwd, 'x/a.yaml'), 'utf8')).toBe(fixableFeature);
    await expect(stdout).toMatchFileSnapshot('golden/fix.diff.txt');
    spawnSync('git', ['apply', '-'], { cwd, input: stdout });
    expect(readFileSync(join(cwd, 'x/a.yaml'), 'utf8')).toBe(fixedFeature);
  });

  it('prints fixed standard input, and the report to standard error', () => {
    const options = { input: fixableFeature, runtime };
    const fixed = planproof(['fix', '--no-project', '-'], options);
    expect([fixed.code, fixed.stdout]).toEqual([1, fixedFeature]);
    expect(fixed.stderr).toContain('<stdin>:3:9: error[invalid-value]');
    expect(planproof(['fix', '--diff', '--no-project', '-'], options).stdout).toMatch(
      /^--- a\/<stdin>\n\+\+\+ b\/<stdin>\n@@ /,
    );
  });
});

describe('what is not to be fixed', () => {
  it('is printed again when it comes from standard input', () => {
    const { code, stdout } = planproof(['fix', '-'], { input: 'id: [\r\n' });
    expect([code, stdout]).toEqual([1, 'id: [\r\n']);
  });

  it('is not printed where it is no text', () => {
    const input = Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xff]);
    const { code, stdout, stderr } = planproof(['fix', '-'], { input });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('<stdin> cannot be read as text, so there is nothing to print.');
  });

  it('stays as it is, byte by byte', () => {
    const bytes = Buffer.concat([Buffer.from(fixableFeature), Buffer.from([0xff, 0x0a])]);
    const cwd = scratch({ 'a.yaml': bytes, 'b.yaml': 'tasks: [\n' });
    const before = statSync(join(cwd, 'a.yaml'));
    expect(planproof(['fix', '--unsafe', '.'], { cwd }).code).toBe(1);
    expect(readFileSync(join(cwd, 'a.yaml'))).toEqual(bytes);
    expect(statSync(join(cwd, 'a.yaml')).ino).toBe(before.ino);
  });

  it('goes with fix only', () => {
    const { code, stderr } = planproof(['--unsafe']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--unsafe goes with --fix')]);
  });
});

describe('a file that is written', () => {
  it('keeps its line ends, its byte order mark and its lack of a last line end', () => {
    const text = `\uFEFF${fixableFeature.trimEnd().replaceAll('\n', '\r\n')}`;
    const cwd = scratch({ 'a.yaml': text });
    planproof(['fix', '--no-project', 'a.yaml'], { cwd });
    const fixed = `\uFEFF${fixedFeature.trimEnd().replaceAll('\n', '\r\n')}`;
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(fixed);
  });

  it.skipIf(isWindows)('keeps its mode, and nothing is left beside it', () => {
    const cwd = scratch({ 'a.yaml': fixableFeature });
    chmodSync(join(cwd, 'a.yaml'), 0o640);
    planproof(['fix', '--no-project', 'a.yaml'], { cwd });
    expect(statSync(join(cwd, 'a.yaml')).mode & 0o7777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });

  it.skipIf(isWindows)('is the one that a symbolic link leads to', () => {
    const cwd = scratch({ 'real/a.yaml': fixableFeature });
    symlinkSync('real/a.yaml', join(cwd, 'link.yaml'));
    planproof(['fix', '--no-project', 'link.yaml'], { cwd });
    expect(lstatSync(join(cwd, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real/a.yaml'), 'utf8')).toBe(fixedFeature);
    expect(readdirSync(join(cwd, 'real'))).toEqual(['a.yaml']);
  });

  it.skipIf(isRoot || isWindows)(
    'must be writable, and so must its folder (skipped as root)',
    () => {
      const cwd = scratch({ 'a.yaml': fixableFeature, 'closed/b.yaml': fixableFeature });
      chmodSync(join(cwd, 'a.yaml'), 0o444);
      chmodSync(join(cwd, 'closed'), 0o555);
      const { code, stderr } = planproof(['fix', '--no-project', 'a.yaml', 'closed/b.yaml'], {
        cwd,
      });
      chmodSync(join(cwd, 'closed'), 0o755);
      expect(code).toBe(2);
      expect(stderr).toContain('planproof: Cannot write a.yaml: permission denied.\n');
      expect(stderr).toContain('planproof: Cannot write closed/b.yaml: permission denied.\n');
      expect(stderr).toContain('Fixed none of 6 findings.');
      expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(fixableFeature);
    },
  );

  it.skipIf(isWindows)('is whole when the run is interrupted', async () => {
    const cwd = scratch({ 'a.yaml': fixableFeature });
    const child = spawn(process.execPath, [launcher, 'fix', '--no-project', 'a.yaml', '-'], {
      cwd,
    });
    child.stdin.write('id: ');
    setTimeout(() => child.kill('SIGINT'), 1000);
    const [code] = await once(child, 'exit');
    expect(code).toBe(130);
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
    expect([fixableFeature, fixedFeature]).toContain(readFileSync(join(cwd, 'a.yaml'), 'utf8'));
  });
});

it.skipIf(isWindows)('a pipe cannot be fixed', () => {
  const cwd = scratch({ 'a.yaml': fixableFeature });
  mkdirSync(join(cwd, 'x'));
  renameSync(join(cwd, 'a.yaml'), join(cwd, 'x/a.txt'));
  const shell = `mkfifo pipe.yaml; cat x/a.txt > pipe.yaml & "$0" "$1" fix --no-project pipe.yaml`;
  const ended = spawnSync('sh', ['-c', shell, process.execPath, launcher], {
    cwd,
    encoding: 'utf8',
  });
  expect([ended.status, ended.stderr]).toEqual([
    2,
    expect.stringContaining('Cannot fix pipe.yaml: it is not a regular file.'),
  ]);
});
