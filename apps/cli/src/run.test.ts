import { describe, expect, it } from 'vitest';
import { cleanFeature, scratch } from '../test/scratch.ts';
import { testRun } from './io.fixture.ts';

describe('commands', () => {
  it('checks where no command is named', async () => {
    const cwd = scratch({ '.guardkit/features/a.yaml': cleanFeature });
    const { code, stdout } = await testRun([], { cwd });
    expect([code, stdout]).toEqual([0, 'No findings in 1 file, 0 ms.\n']);
  });

  it('takes the first word for a command, and the second for a path', async () => {
    const cwd = scratch({ 'check/a.yaml': cleanFeature });
    const ran = await testRun(['--format', 'json', 'check', 'check'], { cwd });
    expect(JSON.parse(ran.stdout).files[0].path).toBe('check/a.yaml');
    expect((await testRun(['--', 'check'], { cwd })).linted).toHaveLength(1);
  });

  it.each([
    [['chekc'], 'There is no command and no file chekc. Did you mean check?'],
    [['--qiet'], 'There is no option --qiet. Did you mean --quiet?'],
    [['help', 'chekc'], 'There is no command chekc. Did you mean check?'],
    [['--format', 'sarfi'], 'There is no format "sarfi"; there are text, compact, json.'],
    [['--format=text', '--format=json'], 'Only one report can go to standard output;'],
    [['--format=text=a', '--format=json=a'], 'Two reports cannot go to one file, "a".'],
    [['--format=json=no/folder.json'], 'Cannot write no/folder.json: its folder does not exist.'],
    [['--rule', 'wrong-tipe=off'], 'There is no rule "wrong-tipe". Did you mean wrong-type?'],
    [['--rule', 'wrong-type=loud'], '--rule wrong-type= takes off, info, warning, error;'],
    [['--rule', '__proto__=off'], 'There is no rule "__proto__".'],
    [['--max-diagnostics', '-1'], '--max-diagnostics needs a value'],
    [['--max-diagnostics=1.5'], '--max-diagnostics takes a whole number; not "1.5".'],
  ])('%j is wrong use', async (args, message) => {
    const { code, stdout, stderr } = await testRun(args, { cwd: scratch() });
    expect(stderr).toContain(`planproof: ${message}`);
    expect([code, stdout]).toEqual([2, '']);
  });

  it.each([['--help'], ['-h'], ['help'], ['help', 'check'], ['check', '--help']])(
    'shows help for %s %s',
    async (...args) => {
      const { code, stdout } = await testRun(args.filter((word) => word !== undefined));
      expect(code).toBe(0);
      expect(stdout).toContain('--fail-on LEVEL');
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(88);
    },
  );

  it('shows the version', async () => {
    expect((await testRun(['--version'])).stdout).toBe('planproof 1.2.3\n');
  });
});

describe('check', () => {
  it('hands the levels and the kind to the linter', async () => {
    const cwd = scratch({ 'x/.guardkit/fixtures/a.yaml': 'a' });
    const { linted } = await testRun(
      ['--no-project', '--rule=wrong-type=off', 'x/.guardkit/fixtures/a.yaml'],
      { cwd },
    );
    expect(linted).toEqual([
      {
        text: 'a',
        options: { kind: 'fixture', rules: { 'wrong-type': 'off' }, project: undefined },
      },
    ]);
  });

  it('checks standard input once, under the name that it is given', async () => {
    const world = { cwd: '/w', stdin: 'a: b' };
    const args = ['-', '--stdin', '--stdin-filename=.guardkit/features/a.yaml', '--format=json'];
    const { linted, stdout } = await testRun(args, world);
    expect(linted).toMatchObject([
      {
        text: 'a: b',
        options: { kind: 'feature', rules: {}, project: { path: '.guardkit/features/a.yaml' } },
      },
    ]);
    expect(JSON.parse(stdout).files[0].path).toBe('.guardkit/features/a.yaml');
  });

  it('says on one line what cannot be opened, checks the rest, and ends with 2', async () => {
    const cwd = scratch({ 'good.yaml': 'a', 'folder/note.txt': '' });
    const { code, stdout, stderr } = await testRun(['god.yaml', 'folder', 'good.yaml'], { cwd });
    expect(stderr).toBe(
      'planproof: Cannot open god.yaml: there is no such file or directory. Did you mean good.yaml?\n' +
        'planproof: No YAML file was found below folder. --allow-empty allows that.\n',
    );
    expect([code, stdout]).toEqual([
      2,
      'No findings in 1 file, 0 ms.\n1 file could not be opened.\n',
    ]);
  });

  it('allows that nothing is there, when asked to', async () => {
    const cwd = scratch();
    expect((await testRun([], { cwd })).code).toBe(2);
    expect((await testRun(['--allow-empty'], { cwd })).code).toBe(0);
    expect((await testRun(['--allow-empty', 'gone.yaml'], { cwd })).code).toBe(2);
  });

  it('shows progress on a terminal when it takes long, and takes it away', async () => {
    const cwd = scratch({ 'a.yaml': 'a', 'b.yaml': 'b' });
    let now = 0;
    const clock = () => {
      now += 400;
      return now;
    };
    const slow = await testRun(['a.yaml', 'b.yaml'], { cwd, clock, terminal: true });
    expect(slow.stderr).toBe('\r\x1b[2KChecked 1 of 2 files\r\x1b[2K');
    expect((await testRun(['a.yaml', 'b.yaml'], { cwd, clock })).stderr).toBe('');
  });

  it('asks for a report of its own faults', async () => {
    const cwd = scratch({ 'a b.yaml': 'a' });
    const lint = () => {
      throw new TypeError('Boom\x1b[31m');
    };
    const { code, stdout, stderr } = await testRun(['a b.yaml'], { cwd, lint });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('checking a b.yaml failed: TypeError: Boom\\x1b[31m');
    expect(stderr).toContain('This is a fault of planproof, not of your files. Please report it');
    expect(stderr).toContain("command    planproof 'a b.yaml'");
    expect(stderr).toContain('node       v0.0.0');
  });
});
