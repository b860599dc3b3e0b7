import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInFixtures } from '@planproof/fixtures/built-in';
import {
  awaitFunction,
  awaitLine,
  type NamedFixture,
  startCommand,
} from '@planproof/fixtures/render';
import type { Fixture } from '@planproof/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cannotAsk,
  pythonNote,
  runPython,
} from '../../../../packages/codegen/test/python/python.ts';
import {
  fixtureWith,
  hostileEnvironment,
  hostileText,
} from '../../../../packages/fixtures/src/render/hostile.fixture.ts';
import { runWithFakeDocker } from '../../../../packages/fixtures/test/fake-docker.ts';
import { scratch } from '../../test/scratch.ts';
import { testRun } from '../io.fixture.ts';
import { dockerFixturesModule } from './docker-fixtures-module.ts';

/** The module in a folder of its own, and what a program that imports it prints as JSON. */
function moduleIn(folder: string, fixtures: readonly NamedFixture[]) {
  writeFileSync(join(folder, 'docker_fixtures.py'), dockerFixturesModule(fixtures));
  return (expression: string): unknown => {
    const program = `import json, docker_fixtures as f\nprint(json.dumps(${expression}))`;
    const { stdout, stderr } = runPython(['-W', 'error', '-c', program], '', folder);
    if (stderr !== '') throw new Error(stderr);
    return JSON.parse(stdout);
  };
}

const catalogue = Object.entries(builtInFixtures).map(([name, fixture]) => ({ name, fixture }));

describe.skipIf(cannotAsk)(`the module of fixtures${pythonNote}`, () => {
  it('knows the fixtures, their containers and their commands', () => {
    const ask = moduleIn(scratch(), catalogue);
    expect(ask('[n for n in f.DOCKER_FIXTURES if f.is_known_service(n)]')).toEqual(
      catalogue.map(({ name }) => name),
    );
    expect(ask('f.is_known_service("postgres")')).toBe(false);
    expect(ask('f.get_container_name("redis")')).toBe('planproof-redis');
    expect(ask('{n: f.get_start_commands(n) for n in f.DOCKER_FIXTURES}')).toEqual(
      Object.fromEntries(catalogue.map(({ name, fixture }) => [name, commandsOf(fixture)])),
    );
  });

  it.each([
    ['"postgresql"', 'postgresql://postgres:test@127.0.0.1:5433/test'],
    ['"postgresql", "asyncpg"', 'postgresql+asyncpg://postgres:test@127.0.0.1:5433/test'],
    [
      '"postgresql", driver="psycopg2-binary"',
      'postgresql+psycopg2://postgres:test@127.0.0.1:5433/test',
    ],
    [
      '"postgresql", "postgresql+psycopg_async"',
      'postgresql+psycopg_async://postgres:test@127.0.0.1:5433/test',
    ],
    ['"postgresql", "none"', 'postgresql://postgres:test@127.0.0.1:5433/test'],
    ['"postgresql-sync", "asyncpg"', 'postgresql://postgres:test@127.0.0.1:5434/test'],
  ])('exports the URL of %s', (words, url) => {
    const ask = moduleIn(scratch(), catalogue);
    expect(ask(`f.get_env_exports(${words})`)).toMatchObject({ DATABASE_URL: url });
  });

  it('leaves URLs alone that name no driver, and gives a copy each time', () => {
    const ask = moduleIn(scratch(), catalogue);
    const redis = { REDIS_URL: 'redis://127.0.0.1:6380/0', REDIS_PORT: '6380' };
    expect(ask('f.get_env_exports("redis", "redis")')).toMatchObject(redis);
    expect(
      ask(
        '[f.get_env_exports("redis").clear(), f.get_start_commands("redis").clear(), f.get_env_exports("redis")]',
      ),
    ).toMatchObject([null, null, redis]);
  });

  it.each([
    [
      'get_start_commands("redsi")',
      "KeyError: \"There is no fixture 'redsi'; there are postgresql,",
    ],
    ['get_env_exports("x")', 'KeyError: '],
    ['get_container_name("x")', 'KeyError: '],
    [
      'get_env_exports("postgresql", "aiomysql")',
      "ValueError: postgresql has no driver 'aiomysql'; there are psycopg2, psycopg,",
    ],
  ])('%s raises', (expression, message) => {
    const ask = moduleIn(scratch(), catalogue);
    expect(() => ask(`f.${expression}`)).toThrow(message);
  });

  it('has types that mypy --strict accepts, is formatted and has no findings of ruff', () => {
    const folder = scratch();
    const names = ['a"b', "it's", '__proto__', 'x'.repeat(90)];
    const own = names.map((name) => ({
      name,
      fixture: fixtureWith({ env_vars: { A: `${name}\n` } }),
    }));
    moduleIn(folder, [...catalogue, ...own]);
    const file = join(folder, 'docker_fixtures.py');
    const mypy = ['-m', 'mypy', '--strict', `--cache-dir=${join(folder, 'cache')}`, file];
    expect(runPython(mypy)).toMatchObject({ code: 0, stderr: '' });
    const rules = '--select=ANN,B,D1,E4,E7,E9,F,I,PL,RUF,SIM,UP';
    const check = ['-m', 'ruff', 'check', '--no-cache', '--quiet', '--target-version=py310', rules];
    expect(runPython([...check, file])).toEqual({ code: 0, stdout: '', stderr: '' });
    const format = ['-m', 'ruff', 'format', '--no-cache', '--quiet', '--check', file];
    expect(runPython(format)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('holds every text of a fixture as it is, whatever it holds', () => {
    const fixture = fc.record({
      env_vars: hostileEnvironment,
      readiness_cmd: hostileText,
      exported: hostileText,
      description: hostileText,
    });
    const arbitrary = fc.tuple(hostileText, fixture).map(([name, { exported, ...changes }]) => ({
      name,
      fixture: fixtureWith({
        ...changes,
        env_export: { E: exported, U: { url: exported, driver: 'none' } },
      }),
    }));
    const fixtures =
      fc.sample(
        fc.uniqueArray(arbitrary, { selector: ({ name }) => name, minLength: 100, maxLength: 100 }),
        1,
      )[0] ?? [];
    const ask = moduleIn(scratch(), fixtures);
    expect(
      ask('[[n, f.get_start_commands(n), f.get_env_exports(n)] for n in f.DOCKER_FIXTURES]'),
    ).toEqual(
      fixtures.map(({ name, fixture: each }) => [
        name,
        commandsOf(each),
        { E: each.env_export.E, U: each.env_export.E },
      ]),
    );
  });

  it('has commands that a shell can run one after the other', () => {
    const ask = moduleIn(scratch(), catalogue);
    const commands = ask('f.get_start_commands("redis")');
    if (!Array.isArray(commands)) throw new Error('the commands are a list');
    const runs = commands.map((command) => runWithFakeDocker(String(command)));
    expect(runs.map(({ code, calls }) => [code, calls.map(([word]) => word)])).toEqual([
      [0, ['start', 'run']],
      [0, ['exec']],
    ]);
  });
});

function commandsOf(fixture: Fixture): string[] {
  return [startCommand(fixture), `${awaitFunction}\n${awaitLine(fixture)}`];
}

const own = `fixtures:
  redis:
    service: redis
    container_name: ours
    image: redis:8
    port_mapping: "6399:6379"
    readiness_type: tcp
    env_export: {CACHE_URL: "redis://127.0.0.1:6399/1"}
  queue:
    service: rabbitmq
    container_name: queue
    image: rabbitmq:4.3
    port_mapping: "5673:5672"
    readiness_type: sleep
    readiness_sleep: 5
    env_export: {}
`;

describe('generate docker-fixtures', () => {
  const file = '.guardkit/fixtures/own.yaml';

  it("has the project's fixtures in place of the catalogue's, and beside them", async () => {
    const cwd = scratch({ [file]: own });
    const { code, stdout, stderr } = await testRun(['generate', 'docker-fixtures'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('container_name="ours"');
    expect(stdout).not.toContain('planproof-redis');
    expect(stdout).toContain('    "queue": DockerFixture(\n');
    expect(stdout).toContain('    "postgresql": DockerFixture(\n');
  });

  it.each([
    ['a fixture that is not as the format wants it', own.replace('readiness_sleep: 5', 'x: 5'), 1],
    ['a file that is no YAML', 'fixtures: [', 1],
  ])('generates nothing where there is %s', async (_, text, expected) => {
    const cwd = scratch({ [file]: text });
    const args = ['generate', 'docker-fixtures', '-o', 'a.py'];
    const { code, stdout, stderr } = await testRun(args, {
      cwd,
      lint: (await import('@planproof/lint')).lintText,
    });
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).toContain(`planproof: ${file}:`);
  });

  it('refuses what would end a command', async () => {
    const cwd = scratch({ [file]: own.replace('image: redis:8', 'image: "-v/:/x:1"') });
    const { code, stderr } = await testRun(['generate', 'docker-fixtures'], { cwd });
    expect([code, stderr]).toEqual([
      1,
      'planproof: The image "-v/:/x:1" of the fixture "redis" is no image reference.\n',
    ]);
  });
});
