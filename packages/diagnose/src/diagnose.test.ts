import { describe, expect, test } from 'vitest';
import {
  asyncEngine,
  diagnosed,
  placeIn,
  pythonProject,
  required,
  type TestScene,
} from './diagnose-testing.ts';
import type { Diagnosis } from './diagnosis.ts';

const FROM_DIALECT = `Traceback (most recent call last):
  File "/srv/app/src/database.py", line 7, in <module>
    engine = create_async_engine(os.environ["DATABASE_URL"])
  File "/srv/app/.venv/lib/python3.12/site-packages/sqlalchemy/dialects/postgresql/psycopg2.py", line 697, in import_dbapi
    import psycopg2
ModuleNotFoundError: No module named 'psycopg2'
`;

const FROM_CODE = `Traceback (most recent call last):
  File "/srv/app/src/reports.py", line 3, in <module>
    import psycopg2
ModuleNotFoundError: No module named 'psycopg2'
`;

const SERVER = `fixtures:
  servers:
    service: postgresql
    container_name: app-postgres
    image: postgres:18-alpine
    port_mapping: "5433:5432"
    env_vars: { POSTGRES_PASSWORD: test, POSTGRES_DB: test }
    readiness_type: command
    readiness_cmd: docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'
    env_export:
      DATABASE_URL: postgresql+asyncpg://postgres:test@127.0.0.1:5433/test
`;

const asyncProject = pythonProject(
  [required('sqlalchemy', { extras: ['asyncio'] }), required('asyncpg')],
  [asyncEngine],
);

describe('a driver is missing', () => {
  const cases: readonly (readonly [string, TestScene, Partial<Diagnosis> & { cause?: string }])[] =
    [
      [
        'the URL led there, and stands in no file',
        { log: FROM_DIALECT, project: asyncProject, fixture: SERVER },
        { kind: 'cause', cause: 'url-without-driver' },
      ],
      [
        'the code imports it, and nothing declares it',
        { log: FROM_CODE, project: asyncProject },
        { kind: 'cause', cause: 'driver-undeclared' },
      ],
      [
        'the code imports it, it is declared, and the interpreter lacks it',
        { log: FROM_CODE, project: pythonProject([required('psycopg2-binary')]) },
        { kind: 'cause', cause: 'driver-not-installed' },
      ],
      [
        'it is declared in an extra that nobody installs',
        {
          log: FROM_DIALECT,
          project: pythonProject([
            required('psycopg2-binary', { standing: 'optional', group: 'postgres' }),
          ]),
        },
        { kind: 'cause', cause: 'driver-in-optional-group' },
      ],
      [
        'the URL needs it, and the project declares no driver at all',
        { log: FROM_DIALECT, project: pythonProject([required('sqlalchemy')]) },
        { kind: 'cause', cause: 'driver-undeclared' },
      ],
      [
        'the URL led there, and the manifest is not all known',
        { log: FROM_DIALECT, project: { ...pythonProject([]), requirementsComplete: false } },
        { kind: 'undecided' },
      ],
      ['nothing is known of the project', { log: FROM_DIALECT }, { kind: 'undecided' }],
      [
        'no traceback, no project',
        { log: "ModuleNotFoundError: No module named 'psycopg2'\n" },
        { kind: 'undecided' },
      ],
      [
        'no traceback, and no code that imports it',
        { log: "ModuleNotFoundError: No module named 'psycopg2'\n", project: asyncProject },
        { kind: 'cause', cause: 'url-without-driver' },
      ],
      [
        'no traceback, and code that opens it',
        {
          log: "ModuleNotFoundError: No module named 'psycopg2'\n",
          project: pythonProject(
            [],
            [{ ...asyncEngine, library: 'psycopg2', mode: 'sync', call: 'connect' }],
          ),
        },
        { kind: 'cause', cause: 'driver-undeclared' },
      ],
    ];
  test.each(cases)('%s', (_, scene, expected) => {
    expect(diagnosed(scene)).toMatchObject(expected);
  });

  test('the chain leads from the error to the manifest', () => {
    const { chain } = diagnosed({ log: FROM_DIALECT, project: asyncProject });
    expect(chain.map(({ file, range }) => `${file}:${range?.start.line}`)).toEqual([
      'pytest.log:6',
      'pytest.log:4',
      'pytest.log:2',
      'pyproject.toml:7',
    ]);
  });

  test('says what would not help, and where it has been tried', () => {
    const feature = `id: FEAT-A1\nname: Users\nbootstrap_packages: [psycopg2-binary]\n`;
    const { wouldNotHelp } = diagnosed({ log: FROM_DIALECT, project: asyncProject, feature });
    expect(wouldNotHelp.map(({ remedy }) => remedy)).toEqual([
      'Install psycopg2',
      'Add a `bootstrap_packages` field',
      'Have an import of psycopg2 removed from the code',
      'Change the interpreter, or make its environment anew',
    ]);
    expect(wouldNotHelp[1]).toMatchObject({
      file: '.guardkit/features/FEAT-A1.yaml',
      range: { start: { line: 3 } },
    });
  });

  test('an interpreter that was asked and has it is not the one that ran', () => {
    const interpreter = {
      path: '/srv/other/bin/python',
      version: '3.12.1',
      modules: new Map([['psycopg2', true]]),
    };
    const project = pythonProject([required('psycopg2-binary')]);
    expect(diagnosed({ log: FROM_CODE, project, interpreter })).toMatchObject({
      cause: 'driver-not-installed',
      change: [{ message: 'Run the tests with /srv/other/bin/python.' }],
    });
  });
});

describe('other errors', () => {
  const cases: readonly (readonly [string, TestScene, object])[] = [
    [
      "InvalidRequestError: The asyncio extension requires an async driver to be used. The loaded 'psycopg2' is not async.",
      { project: asyncProject },
      {
        cause: 'sync-driver',
        change: [{ message: expect.stringContaining('postgresql+asyncpg') }],
      },
    ],
    [
      "NoSuchModuleError: Can't load plugin: sqlalchemy.dialects:postgres",
      {},
      { cause: 'url-scheme', summary: expect.stringContaining('knows `postgresql`') },
    ],
    [
      "TypeError: connect() got an unexpected keyword argument 'sslmode'",
      {},
      { cause: 'url-option', change: [{ message: expect.stringContaining('`ssl`') }] },
    ],
    [
      'asyncpg.InvalidCatalogNameError: database "x" does not exist',
      {},
      { cause: 'database-missing' },
    ],
    ['FATAL: password authentication failed for user "app"', {}, { cause: 'credentials' }],
    [
      "Connect call failed ('127.0.0.1', 5499)",
      { fixture: SERVER },
      { cause: 'port-unpublished', chain: [{}, { range: { start: { line: 6 } } }] },
    ],
    ["Connect call failed ('127.0.0.1', 5433)", { fixture: SERVER }, { kind: 'undecided' }],
    ['ConnectionRefusedError: [Errno 111] Connection refused', {}, { kind: 'undecided' }],
    [
      "ValueError: the greenlet library is required to use this function. No module named 'greenlet'",
      { project: pythonProject([required('sqlalchemy')]) },
      { cause: 'greenlet-missing', change: [{ message: expect.stringContaining('[asyncio]') }] },
    ],
    ['/usr/bin/python3: No module named pytest', {}, { cause: 'pytest-missing' }],
    [
      '/usr/bin/python3: No module named pytest',
      { project: pythonProject([required('pytest')]) },
      { cause: 'pytest-missing', summary: expect.stringContaining('/usr/bin/python3') },
    ],
    [
      "ModuleNotFoundError: No module named 'httpx'",
      {
        project: pythonProject([
          required('httpx', { place: placeIn('pyproject.toml', 9, 'httpx') }),
        ]),
      },
      { cause: 'module-not-installed' },
    ],
    [
      "ModuleNotFoundError: No module named 'yaml'",
      { project: pythonProject([]) },
      { kind: 'undecided' },
    ],
  ];
  test.each(cases)('%s', (log, scene, expected) => {
    expect(diagnosed({ log, ...scene })).toMatchObject(expected);
  });
});

describe('what the evidence does not carry', () => {
  const dialect = (module: string) => FROM_DIALECT.replaceAll('psycopg2', module);
  const django = FROM_DIALECT.replaceAll(
    /sqlalchemy\/dialects\/postgresql\/psycopg2/g,
    'django/db/backends/postgresql/psycopg_any',
  );

  const cases: readonly (readonly [string, TestScene, object])[] = [
    [
      'a driver that is no default was named by the URL',
      {
        log: dialect('asyncpg'),
        project: pythonProject([required('sqlalchemy'), required('psycopg')]),
      },
      { cause: 'url-with-wrong-driver', summary: expect.stringContaining('asks for asyncpg') },
    ],
    [
      'Django takes psycopg2 as well',
      {
        log: django.replaceAll("'psycopg2'", "'psycopg'"),
        project: pythonProject([required('psycopg2-binary')]),
      },
      { cause: 'driver-not-installed', summary: expect.stringContaining('psycopg2-binary') },
    ],
    [
      'Django has no default that a URL could override',
      { log: django, project: asyncProject },
      { cause: 'driver-undeclared', summary: expect.stringContaining('psycopg or psycopg2') },
    ],
    [
      'a part of a package is missing',
      { log: "ModuleNotFoundError: No module named 'psycopg2._psycopg'\n", project: asyncProject },
      { kind: 'undecided', summary: expect.stringContaining('found psycopg2') },
    ],
    [
      'mysql is where mysql.connector would stand',
      {
        log: FROM_CODE.replaceAll('psycopg2', 'mysql').replace(
          'import mysql',
          'import mysql.connector',
        ),
        project: pythonProject([]),
      },
      { cause: 'driver-undeclared', summary: expect.stringContaining('mysql.connector') },
    ],
    [
      'no traceback, and the code imports it without opening anything',
      {
        log: "FAILED a.py - ModuleNotFoundError: No module named 'psycopg2'\n",
        project: asyncProject,
        imports: [
          { module: 'psycopg2.errors', place: placeIn('src/a.py', 3, 'import psycopg2.errors') },
        ],
      },
      { cause: 'driver-undeclared' },
    ],
    [
      'no traceback, code that imports it, and a URL that leads there too',
      {
        log: "FAILED a.py - ModuleNotFoundError: No module named 'psycopg2'\n",
        project: asyncProject,
        fixture: SERVER.replace('+asyncpg', ''),
        imports: [{ module: 'psycopg2', place: placeIn('src/a.py', 3, 'import psycopg2') }],
      },
      { kind: 'undecided' },
    ],
    [
      'it is declared under a condition',
      {
        log: FROM_CODE,
        project: pythonProject([required('psycopg2', { marker: 'python_version < "3.10"' })]),
      },
      { kind: 'undecided', summary: expect.stringContaining('python_version < "3.10"') },
    ],
    [
      'the interpreter that ran finds it now',
      {
        log: `[gw0] linux -- Python 3.12.1 /srv/.venv/bin/python\n${FROM_CODE}`,
        project: pythonProject([required('psycopg2')]),
        interpreter: {
          path: '/srv/.venv/bin/python',
          version: '3.12.1',
          modules: new Map([['psycopg2', true]]),
        },
      },
      { kind: 'undecided' },
    ],
    [
      'a dialect that a distribution would bring',
      { log: "NoSuchModuleError: Can't load plugin: sqlalchemy.dialects:cockroachdb\n" },
      { kind: 'undecided' },
    ],
    [
      "a database that the fixture's container creates",
      {
        log: 'asyncpg.exceptions.InvalidCatalogNameError: database "test" does not exist\n',
        fixture: SERVER,
      },
      { kind: 'undecided', candidates: [{ cause: 'other-server' }, { cause: 'database-missing' }] },
    ],
    [
      'a database that no fixture exports',
      {
        log: 'asyncpg.exceptions.InvalidCatalogNameError: database "tes" does not exist\n',
        fixture: SERVER,
      },
      { cause: 'database-missing' },
    ],
    [
      'a password that is the container’s',
      {
        log: 'asyncpg.InvalidPasswordError: password authentication failed for user "postgres"\n',
        fixture: SERVER,
      },
      { kind: 'undecided', candidates: [{ cause: 'other-server' }, { cause: 'credentials' }] },
    ],
    [
      'the port of a built-in fixture',
      {
        log: 'redis.exceptions.ConnectionError: Error 111 connecting to localhost:6380. Connection refused.\n',
      },
      { kind: 'undecided', summary: expect.stringContaining('fixture redis') },
    ],
    [
      'a log without a known error, and a fixture at fault',
      {
        log: 'E   AssertionError: assert 3 == 4\n',
        project: asyncProject,
        fixture: SERVER.replace('+asyncpg', ''),
      },
      { kind: 'undecided', candidates: [{ cause: 'url-without-driver' }] },
    ],
  ];
  test.each(cases)('%s', (_, scene, expected) => {
    expect(diagnosed(scene)).toMatchObject(expected);
  });

  test('a fault about psycopg2 is none about psycopg', () => {
    const requirements = [required('sqlalchemy', { specifier: '~=2.0.1' }), required('asyncpg')];
    const project = pythonProject(requirements, [asyncEngine]);
    const scene = { project, fixture: SERVER.replace('+asyncpg', '') };
    expect(diagnosed({ log: dialect('psycopg2'), ...scene }).summary).toMatch(/^The exported URL/);
    expect(diagnosed({ log: dialect('psycopg'), ...scene }).summary).toMatch(/^A URL without/);
  });

  test('other errors that ended tests are named', () => {
    const log = `${FROM_DIALECT}\nTypeError: connect() got an unexpected keyword argument 'sslmode'\n`;
    expect(diagnosed({ log, project: asyncProject }).otherErrors).toMatchObject([
      {
        message: "“TypeError: connect() got an unexpected keyword argument 'sslmode'”",
        range: { start: { line: 8 } },
      },
    ]);
  });
});

test('without a log, nothing is wrong with a sound fixture', () => {
  expect(diagnosed({ fixture: SERVER, project: asyncProject })).toMatchObject({
    kind: 'nothing',
    wanted: [expect.stringContaining('log')],
  });
});

test('a broken file is not said to be right', () => {
  const diagnosis = diagnosed({ fixture: 'fixtures: [\n', project: asyncProject });
  expect(diagnosis).toMatchObject({
    kind: 'nothing',
    summary: expect.stringMatching(/but 1 of 1 file has errors\.$/),
    wanted: [expect.stringContaining('planproof check'), expect.stringContaining('log')],
  });
});

test('an undecided diagnosis names the fact that decides for each candidate', () => {
  const diagnosis = diagnosed({ log: FROM_DIALECT });
  const candidates = diagnosis.kind === 'undecided' ? diagnosis.candidates : [];
  expect(candidates.length).toBeGreaterThan(1);
  for (const { decidedBy } of candidates) expect(decidedBy).not.toBe('');
});
