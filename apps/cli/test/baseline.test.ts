import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planproof } from './planproof.ts';
import { cleanFeature, faultyFeature, fixableFeature, scratch } from './scratch.ts';

function check(cwd: string, ...args: string[]) {
  const { code, stdout, stderr } = planproof(['--no-project', '--format=compact', ...args], {
    cwd,
  });
  const findings = stdout.split('\n').slice(0, -1);
  return {
    code,
    stderr,
    findings: findings.map((line) => line.replace(/: (\w+) ([\w-]+): .*/, ' $2')),
  };
}

const FILE = 'planproof-baseline.json';

describe('--write-baseline', () => {
  it('records the findings of today, which are not reported from then on', () => {
    const cwd = scratch({ 'a.yaml': faultyFeature, 'b.yaml': cleanFeature });
    expect(check(cwd, '--write-baseline', '.')).toEqual({
      code: 0,
      findings: [],
      stderr: `${FILE} holds 1 finding now: 1 added, 0 removed.\n`,
    });
    const text = readFileSync(join(cwd, FILE), 'utf8');
    expect(text).toBe(
      '{\n  "version": 1,\n  "files": {\n    "a.yaml": {\n      "unknown-field nmae": 1\n    }\n  }\n}\n',
    );
    expect(planproof(['--no-project', `--baseline=${FILE}`, '.'], { cwd }).stdout).toMatch(
      /^No findings in 2 files \(1 in the baseline\), /,
    );
    expect(check(cwd, '.').code).toBe(1);
  });

  it('writes the file that the configuration names, relative to its root', () => {
    const cwd = scratch({
      'planproof.config.yaml': 'baseline: known/it.json\n',
      'known/.keep': '',
      'x/a.yaml': faultyFeature,
    });
    expect(check(cwd, '--write-baseline', 'x').stderr).toMatch(/^known\/it\.json holds 1 /);
    expect(readFileSync(join(cwd, 'known/it.json'), 'utf8')).toContain('"../x/a.yaml": {');
    expect(check(cwd, 'x')).toMatchObject({ code: 0, findings: [] });
  });

  it('leaves the findings of files that were not checked, if they are still there', () => {
    const cwd = scratch({
      'a.yaml': faultyFeature,
      'b.yaml': faultyFeature,
      'c.yaml': faultyFeature,
    });
    check(cwd, '--write-baseline', '.');
    writeFileSync(join(cwd, 'a.yaml'), faultyFeature.replace('nmae', 'nmea'));
    rmSync(join(cwd, 'b.yaml'));
    expect(check(cwd, '--write-baseline', 'a.yaml').stderr).toBe(
      `${FILE} holds 2 findings now: 1 added, 2 removed.\n`,
    );
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, FILE), 'utf8')).files)).toEqual([
      'a.yaml',
      'c.yaml',
    ]);
  });

  it('does not go with --diff', () => {
    const { code, stderr } = planproof(['fix', '--diff', '--write-baseline']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--diff writes nothing')]);
  });
});

describe('--baseline', () => {
  const tasks = [1, 2].map(
    (id) => `  - id: TASK-A-${id}\n    file_path: tasks/${id}.md\n    depends_on: [TASK-A-9]\n`,
  );
  const plan = (...parts: readonly string[]) =>
    `id: FEAT-A1\nname: A\ntasks:\n${parts.join('')}orchestration: {parallel_groups: [[TASK-A-1, TASK-A-2]]}\n`;

  it('does not mind inserted lines and moved tasks, and reports what is new', () => {
    const cwd = scratch({ 'a.yaml': plan(...tasks) });
    check(cwd, '--write-baseline', '.');
    writeFileSync(join(cwd, 'a.yaml'), `# A comment\n\n${plan(...tasks.toReversed())}`);
    expect(check(cwd, `--baseline=${FILE}`, '.')).toEqual({ code: 0, findings: [], stderr: '' });
    const more = plan(...tasks.map((task) => `${task}    blocked_by: []\n`));
    writeFileSync(join(cwd, 'a.yaml'), more);
    expect(check(cwd, `--baseline=${FILE}`, '.')).toMatchObject({
      code: 1,
      findings: ['a.yaml:7:5 unknown-field', 'a.yaml:11:5 unknown-field'],
    });
  });

  it('says what is gone, as far as it was looked for', () => {
    const cwd = scratch({ 'a.yaml': plan(...tasks), 'b.yaml': faultyFeature });
    check(cwd, '--write-baseline', '.');
    writeFileSync(join(cwd, 'a.yaml'), plan(...tasks).replaceAll('depends_on', 'x-depends_on'));
    const gone = (sentence: string) =>
      `${sentence} out of ${FILE}.\n`.replace('gone; ', 'gone; run with --write-baseline to take ');
    expect(check(cwd, `--baseline=${FILE}`, '.')).toEqual({
      code: 0,
      findings: [],
      stderr: gone('2 findings of the baseline are gone; them'),
    });
    expect(check(cwd, `--baseline=${FILE}`, '--rule=unknown-field=off', '.').stderr).toBe('');
    expect(check(cwd, `--baseline=${FILE}`, 'b.yaml').stderr).toBe('');
    rmSync(join(cwd, 'b.yaml'));
    expect(check(cwd, `--baseline=${FILE}`, '.').stderr).toBe(
      gone('3 findings of the baseline are gone; them'),
    );
    writeFileSync(join(cwd, 'a.yaml'), 'id: [\n');
    expect(check(cwd, `--baseline=${FILE}`, 'a.yaml').stderr).toBe(
      gone('1 finding of the baseline is gone; it'),
    );
  });

  it('is told where it is broken, and nothing is checked or written', () => {
    const cwd = scratch({ 'a.yaml': faultyFeature, [FILE]: '{\n  "version": 2\n}\n' });
    for (const args of [[`--baseline=${FILE}`], ['--write-baseline']]) {
      expect(check(cwd, ...args, 'a.yaml')).toEqual({
        code: 2,
        findings: [],
        stderr: `planproof: The baseline is broken at ${FILE}:2:3: The \`version\` of a baseline is 1.\n`,
      });
    }
    expect(check(cwd, '--baseline=gone.json', 'a.yaml')).toMatchObject({
      code: 2,
      stderr: 'planproof: Cannot open gone.json: there is no such file or directory.\n',
    });
    expect(existsSync(join(cwd, 'gone.json'))).toBe(false);
  });

  it('holds back no fixes', () => {
    const cwd = scratch({ 'a.yaml': fixableFeature });
    check(cwd, '--write-baseline', 'a.yaml');
    const { code, stderr } = check(cwd, '--fix', `--baseline=${FILE}`, 'a.yaml');
    expect(stderr).toContain('Fixed 2 of 3 findings in 1 file.');
    expect(stderr).toContain('2 findings of the baseline are gone;');
    // The fix of the name has uncovered that the dependency does not exist.
    expect(code).toBe(1);
  });
});
