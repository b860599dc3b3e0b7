import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { planproof, runtimes } from './planproof.ts';
import { scratch } from './scratch.ts';

const example = new URL('../../../examples/task-db-003', import.meta.url).pathname;

describe.each(runtimes)('on $name', (runtime) => {
  it.each(['text', 'json'])('the diagnosis of the example as %s', async (format) => {
    const run = planproof(['diagnose', 'pytest.log', '--format', format], {
      cwd: example,
      runtime,
    });
    expect([run.code, run.stderr]).toEqual([1, '']);
    await expect(run.stdout).toMatchFileSnapshot(`golden/diagnose.${format}.txt`);
  });

  it('its help', async () => {
    const { stdout, code } = planproof(['diagnose', '--help'], { runtime });
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot('golden/help.diagnose.txt');
  });
});

test('without a log it says what a run would fail of first', () => {
  const { code, stdout } = planproof(['diagnose', '--format=json'], { cwd: example });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    kind: 'cause',
    cause: 'url-without-driver',
    change: [{ command: ['planproof', 'fix', '.guardkit/fixtures/postgresql.yaml'] }],
  });
});

test('of a mended project it says that nothing is wrong', () => {
  const cwd = scratch();
  cpSync(example, cwd, { recursive: true });
  planproof(['fix'], { cwd });
  const { code, stdout } = planproof(['diagnose'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^No fault found: /);
});

test('in an empty folder there is nothing to say, and nothing to fail of', () => {
  const { code, stdout, stderr } = planproof(['diagnose'], { cwd: scratch() });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('What would tell more');
});

test('a log in UTF-16, as Windows PowerShell writes it, is read', () => {
  const cwd = scratch();
  cpSync(example, cwd, { recursive: true });
  const log = readFileSync(join(cwd, 'pytest.log'), 'utf8');
  writeFileSync(join(cwd, 'utf-16.log'), Buffer.from(`\uFEFF${log}`, 'utf16le'));
  const { stdout } = planproof(['diagnose', 'utf-16.log'], { cwd });
  expect(stdout).toBe(
    planproof(['diagnose', 'pytest.log'], { cwd }).stdout.replaceAll('pytest.log', 'utf-16.log'),
  );
});

test('nothing of a log reaches the terminal raw', () => {
  const input = "\u001B]0;owned\u0007ModuleNotFoundError: No module named 'psycopg2'\u202E\n";
  const { code, stdout } = planproof(['diagnose', '-'], { cwd: example, input });
  expect(code).toBe(1);
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
});

test.each([
  [['diagnose', 'no.log'], 'no.log'],
  [['diagnose', 'a.log', 'b.log'], 'one log'],
  [['diagnose', '--python', './no-python'], 'there is no such program'],
  [['diagnose', '--python', '/bin/true'], 'does not answer as a Python interpreter does'],
  [['diagnose', '--format', 'xml'], 'xml'],
])('%j is wrong use', (args, words) => {
  const { code, stdout, stderr } = planproof(args, { cwd: example });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
});

const python = process.env.PLANPROOF_SQLALCHEMY_20;

test.skipIf(python === undefined && process.env.CI !== 'true')(
  'an interpreter is asked, and nothing of the project is imported',
  () => {
    const manifest = '[project]\nname = "a"\nversion = "1"\ndependencies = ["psycopg2-binary"]\n';
    const raises = 'raise SystemExit("imported")\n';
    const cwd = scratch({ 'pyproject.toml': manifest, 'json.py': raises, 'psycopg2.py': raises });
    const input =
      'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    import psycopg2\nModuleNotFoundError: No module named \'psycopg2\'\n';
    const { code, stdout } = planproof(
      ['diagnose', '-', '--python', python ?? 'python3', '--format=json'],
      { cwd, input },
    );
    expect(code).toBe(1);
    const diagnosis = JSON.parse(stdout);
    expect(diagnosis).toMatchObject({ cause: 'driver-not-installed' });
    expect(diagnosis.chain.at(-1).message).toMatch(/which was asked, finds no psycopg2\.$/);
  },
);

/** A project in which everything that is read is broken in its own way. */
const broken = {
  '.guardkit/fixtures/db.yaml': `fixtures:
  "a; touch owned":
    service: postgresql
    container_name: "x$(touch owned)"
    image: postgres:18-alpine
    port_mapping: "5433:5432"
    env_vars: { POSTGRES_PASSWORD: "'; touch owned; '" }
    readiness_type: tcp
    env_export: { DATABASE_URL: "postgresql://postgres:test@127.0.0.1:5433/postgres" }
`,
  'pyproject.toml': '[project\nname = "broken\n',
  'requirements.txt': '-r requirements.txt\nasyncpg\nsqlalchemy\n',
  'uv.lock': `version = 1\n${'# padding that somebody committed\n'.repeat(650_000)}`,
  'src/app.py':
    'from sqlalchemy.ext.asyncio import create_async_engine\ndef (:\n  engine = create_async_engine(\n',
};

test.each([
  [['diagnose']],
  [['driver', 'detect']],
  [['check']],
  [['fixture', 'env', 'a; touch owned']],
  [['fixture', 'start', 'a; touch owned']],
])('%j of a broken project ends well, and executes nothing', (args) => {
  const cwd = scratch(broken);
  const { code, stdout, stderr } = planproof(args, { cwd });
  expect([0, 1, 2]).toContain(code);
  expect(stdout + stderr).not.toBe('');
  expect(existsSync(join(cwd, 'owned'))).toBe(false);
});
