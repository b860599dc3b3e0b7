import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { locate, parseSource } from '@planproof/yaml-source';
import { expect, onTestFinished, test } from 'vitest';
import {
  hasNoPostgres,
  type PostgresServer,
  postgresBin,
  postgresNote,
  startPostgres,
} from '../../../packages/fixtures/test/postgres-server.ts';
import { planproof } from './planproof.ts';
import { scratch } from './scratch.ts';

const example = new URL('../../../examples/task-db-003', import.meta.url).pathname;
const fixtureFile = '.guardkit/fixtures/postgresql.yaml';

/** The port that the fixture publishes. */
const PORT = 5433;

/** A Python as the manifest wants it: SQLAlchemy 2.0, asyncpg, psycopg and pytest; and no psycopg2. */
const python = process.env.PLANPROOF_SQLALCHEMY_20;

/** The folder that a test which needs psycopg2 puts on PYTHONPATH. */
const psycopg2 = process.env.PLANPROOF_PSYCOPG2;

const lacks = hasNoPostgres || (python === undefined && process.env.CI !== 'true');
const note =
  lacks && postgresNote === '' ? ' (skipped: PLANPROOF_SQLALCHEMY_20 is not set)' : postgresNote;

/** A copy of the example, as it stands before anything is mended. */
function project(): string {
  const directory = scratch();
  cpSync(example, directory, { recursive: true });
  return directory;
}

/** Runs the project's tests with an environment, and nothing else of ours. */
function pytest(cwd: string, env: Readonly<Record<string, string>>): SpawnSyncReturns<string> {
  if (python === undefined) throw new Error('.ci/run sets PLANPROOF_SQLALCHEMY_20.');
  const args = ['-B', '-m', 'pytest', 'tests', '-p', 'no:cacheprovider'];
  return spawnSync(python, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
}

/** The text of a field of the example's fixture file, as YAML reads it. */
function written(cwd: string, ...path: readonly string[]): string {
  const source = parseSource(readFileSync(join(cwd, fixtureFile), 'utf8'));
  if (source.kind === 'unreadable') throw new Error(source.problem.message);
  const at = ['fixtures', 'postgresql', ...path];
  const { span } = locate(source, at, 'value');
  const node = parseSource(source.text.slice(span.start, span.end));
  return node.kind === 'document' ? String(node.value) : '';
}

/** What the pipeline gives to the tests: a plain export, as it is written. */
function asExported(cwd: string): Record<string, string> {
  return { DATABASE_URL: written(cwd, 'env_export', 'DATABASE_URL') };
}

async function server(options: { readonly database?: string }): Promise<PostgresServer> {
  const started = await startPostgres({ port: PORT, ...options });
  onTestFinished(() => started.stop());
  return started;
}

test('planproof finds exactly the three faults, and its fixes leave none', () => {
  const cwd = project();
  const codes = (): string[] => {
    const { stdout } = planproof(['check', fixtureFile, '--format', 'json'], { cwd });
    return JSON.parse(stdout).files[0].diagnostics.map(({ code }: { code: string }) => code);
  };
  expect(codes().sort()).toEqual([
    'fixture-database',
    'fixture-driver-missing',
    'fixture-readiness',
  ]);
  expect(planproof(['fix', fixtureFile], { cwd }).code).toBe(0);
  expect(codes()).toEqual([]);
});

test.skipIf(lacks)(
  `the project fails as its log says, and passes when planproof has mended it${note}`,
  async () => {
    const cwd = project();
    const { stop } = await startPostgres({ port: PORT });
    const failed = pytest(cwd, asExported(cwd));
    expect(failed.status).not.toBe(0);
    const died = "ModuleNotFoundError: No module named 'psycopg2'";
    expect(failed.stdout).toContain(died);
    expect(readFileSync(join(example, 'pytest.log'), 'utf8')).toContain(died);

    const diagnosis = planproof(['diagnose', '-', '--format', 'json'], {
      cwd,
      input: failed.stdout,
    });
    expect(diagnosis.code).toBe(1);
    expect(JSON.parse(diagnosis.stdout)).toMatchObject({
      kind: 'cause',
      cause: 'url-without-driver',
    });

    // The driver alone: the next fault is the database, as the diagnosis says.
    const { DATABASE_URL = '' } = asExported(cwd);
    const driven = { DATABASE_URL: DATABASE_URL.replace('postgresql:', 'postgresql+asyncpg:') };
    expect(pytest(cwd, driven).stdout).toContain('database "test" does not exist');
    await stop();

    expect(planproof(['fix', fixtureFile], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, fixtureFile), 'utf8')).toContain('POSTGRES_DB: test');
    await server({ database: 'test' });
    expect(asExported(cwd)).toEqual(driven);
    const passed = pytest(cwd, asExported(cwd));
    expect(passed.stdout).toContain('1 passed');
    expect(passed.status).toBe(0);
  },
);

test.skipIf(lacks)(`what fixture env prints is what the project needs${note}`, async () => {
  const cwd = project();
  // The example's own fixture exports plain text; without it, the built-in one asks what the project needs.
  writeFileSync(join(cwd, fixtureFile), 'fixtures: {}\n');
  const { stdout } = planproof(['fixture', 'env', 'postgresql', '--format', 'json'], { cwd });
  const env: Record<string, string> = JSON.parse(stdout);
  expect(env.DATABASE_URL).toMatch(/^postgresql\+asyncpg:\/\//);
  await server({ database: 'test' });
  expect(pytest(cwd, env).stdout).toContain('1 passed');
});

test.skipIf(lacks)(
  `the readiness command fails before the database exists, and passes after${note}`,
  async () => {
    const cwd = project();
    planproof(['fix', fixtureFile], { cwd });
    const command = written(cwd, 'readiness_cmd');
    const bin = scratch({
      docker: `#!/bin/sh\n[ "$1 $2" = "exec users-postgres" ] || exit 64\nshift 2\nexec "$@"\n`,
    });
    chmodSync(join(bin, 'docker'), 0o755);
    // As inside of the container: the server's own port, and no password asked for.
    const env = {
      PATH: [bin, postgresBin, process.env.PATH].join(delimiter),
      PGPORT: String(PORT),
      PGPASSWORD: 'test',
    };
    const ready = () => spawnSync('sh', ['-c', command], { env }).status;

    expect(ready()).not.toBe(0);
    const { sql } = await server({});
    expect(ready()).not.toBe(0);
    sql('create database test');
    expect(ready()).toBe(0);
  },
);

const SYNC_SOURCES = {
  'src/users/database.py':
    'import os\n\nfrom sqlalchemy import create_engine\n\nengine = create_engine(os.environ["DATABASE_URL"])\n',
  'tests/test_users_repository.py': `from sqlalchemy import insert, select

from users.database import engine
from users.models import Base, User


def test_a_stored_user_is_found() -> None:
    Base.metadata.drop_all(engine)
    Base.metadata.create_all(engine)
    with engine.begin() as connection:
        connection.execute(insert(User).values(email="ada@example.org"))
        assert connection.scalar(select(User.email)) == "ada@example.org"
`,
};

const variants = [
  { driver: 'psycopg', distribution: 'psycopg[binary]', scheme: 'postgresql+psycopg' },
  { driver: 'psycopg2', distribution: 'psycopg2-binary', scheme: 'postgresql' },
] as const;

test.skipIf(lacks).each(variants)(
  `the sync variant passes through $driver${note}`,
  async ({ driver, distribution, scheme }) => {
    const cwd = project();
    for (const [path, text] of Object.entries(SYNC_SOURCES)) writeFileSync(join(cwd, path), text);
    const manifest = join(cwd, 'pyproject.toml');
    const declared = readFileSync(manifest, 'utf8').replace('asyncpg>=0.29', distribution);
    writeFileSync(manifest, declared.replace('sqlalchemy[asyncio]', 'sqlalchemy'));
    writeFileSync(join(cwd, fixtureFile), 'fixtures: {}\n');

    const { stdout, stderr } = planproof(['fixture', 'env', 'postgresql', '--format', 'json'], {
      cwd,
    });
    const env: Record<string, string> = JSON.parse(stdout);
    expect(stderr).toContain('pyproject.toml:8');
    expect([scheme, `postgresql+${driver}`]).toContain(env.DATABASE_URL?.split(':')[0]);
    await server({ database: 'test' });
    if (psycopg2 === undefined || !existsSync(psycopg2))
      throw new Error('.ci/run sets PLANPROOF_PSYCOPG2.');
    const path: Record<string, string> = driver === 'psycopg2' ? { PYTHONPATH: psycopg2 } : {};
    const passed = pytest(cwd, { ...env, ...path });
    expect(passed.stdout).toContain('1 passed');
  },
);
