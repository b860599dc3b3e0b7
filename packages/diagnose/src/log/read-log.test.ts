import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLog } from './read-log.ts';

const example = new URL('../../../../examples/task-db-003/pytest.log', import.meta.url);

test('reads the log of the failed run', () => {
  const log = readLog(readFileSync(example, 'utf8'));

  expect(log.rootDirectory).toBe('/workspace/users');
  expect(log.interpreter).toMatchObject({
    path: '/workspace/users/.venv/bin/python',
    version: '3.11.2',
    at: { line: 2 },
  });
  expect(log.symptoms).toHaveLength(1);
  const [symptom] = log.symptoms;
  expect(symptom).toMatchObject({
    kind: 'module-missing',
    subject: 'psycopg2',
    error: "ModuleNotFoundError: No module named 'psycopg2'",
  });
  expect(
    symptom?.frames.map(({ file, line, code }) => [file.split('/').at(-1), line, code]),
  ).toEqual([
    ['__init__.py', 126, 'return _bootstrap._gcd_import(name[level:], package, level)'],
    ['test_users_repository.py', 5, 'from users.database import engine, sessions'],
    ['database.py', 7, 'engine = create_async_engine(os.environ["DATABASE_URL"])'],
    ['engine.py', 120, 'sync_engine = _create_engine(url, **kw)'],
    ['deprecations.py', 281, 'return fn(*args, **kwargs)  # type: ignore[no-any-return]'],
    ['create.py', 617, 'dbapi = dbapi_meth(**dbapi_args)'],
    ['psycopg2.py', 697, 'import psycopg2'],
  ]);
});

describe('errors', () => {
  test.each([
    ["E   ModuleNotFoundError: No module named 'psycopg2'", 'module-missing', 'psycopg2'],
    ["ModuleNotFoundError: No module named 'mysql.connector'", 'module-missing', 'mysql.connector'],
    ['/usr/bin/python3: No module named pytest', 'pytest-missing', 'pytest'],
    [
      "ValueError: the greenlet library is required to use this function. No module named 'greenlet'",
      'greenlet-missing',
      'greenlet',
    ],
    [
      "sqlalchemy.exc.InvalidRequestError: The asyncio extension requires an async driver to be used. The loaded 'psycopg2' is not async.",
      'driver-not-async',
      'psycopg2',
    ],
    [
      "sqlalchemy.exc.NoSuchModuleError: Can't load plugin: sqlalchemy.dialects:postgres",
      'dialect-unknown',
      'postgres',
    ],
    [
      "TypeError: connect() got an unexpected keyword argument 'sslmode'",
      'option-refused',
      'sslmode',
    ],
    [
      'psycopg2.ProgrammingError: invalid dsn: invalid connection option "ssl"',
      'option-refused',
      'ssl',
    ],
    [
      'asyncpg.exceptions._base.ClientConfigurationError: invalid DSN: scheme is expected to be either "postgresql" or "postgres", got \'postgresql+asyncpg\'',
      'scheme-refused',
      'postgresql+asyncpg',
    ],
    ['psycopg.ProgrammingError: invalid URI query parameter: "ssl"', 'option-refused', 'ssl'],
    [
      "TypeError: Connection.__init__() got an unexpected keyword argument 'sslmode'",
      'option-refused',
      'sslmode',
    ],
    ['\tTCP/IP connections on port 5433?', 'connection-refused', '5433'],
    [
      'psycopg.ProgrammingError: missing "=" after "postgresql+psycopg://a:b@h/d" in connection info string',
      'scheme-refused',
      'postgresql+psycopg',
    ],
    [
      'asyncpg.exceptions.InvalidCatalogNameError: database "test" does not exist',
      'database-missing',
      'test',
    ],
    [
      'pymysql.err.OperationalError: (1049, "Unknown database \'test\'")',
      'database-missing',
      'test',
    ],
    [
      'FATAL:  password authentication failed for user "postgres"',
      'authentication-failed',
      'postgres',
    ],
    [
      'connection to server at "localhost" (127.0.0.1), port 5433 failed: Connection refused',
      'connection-refused',
      '5433',
    ],
    [
      "OSError: Multiple exceptions: [Errno 111] Connect call failed ('::1', 5433, 0, 0)",
      'connection-refused',
      '5433',
    ],
    [
      'redis.exceptions.ConnectionError: Error 111 connecting to localhost:6380. Connection refused.',
      'connection-refused',
      '6380',
    ],
    ['ConnectionRefusedError: [Errno 111] Connection refused', 'connection-refused', ''],
    [
      "2026-03-01T10:11:12.1234567Z \u001B[31mE   ModuleNotFoundError: No module named 'asyncpg'\u001B[0m",
      'module-missing',
      'asyncpg',
    ],
    ["tests-1  | ModuleNotFoundError: No module named 'asyncpg'", 'module-missing', 'asyncpg'],
  ])('%s', (line, kind, subject) => {
    expect(readLog(`some\n${line}\n`).symptoms).toMatchObject([{ kind, subject, at: { line: 2 } }]);
  });

  test.each([
    'collected 12 items',
    'database migrations are done',
    'E   AssertionError: assert 3 == 4',
    "TypeError: run() got an unexpected keyword argument 'sslmode_of_mine'",
  ])('%s is none', (line) => {
    expect(readLog(line).symptoms).toEqual([]);
  });
});

test('a traceback as Python prints it', () => {
  const log = readLog(`Traceback (most recent call last):
  File "/app/src/shop/db.py", line 3, in <module>
    import psycopg2
ModuleNotFoundError: No module named 'psycopg2'
`);
  expect(log.symptoms).toMatchObject([
    {
      frames: [
        { file: '/app/src/shop/db.py', line: 3, function: '<module>', code: 'import psycopg2' },
      ],
    },
  ]);
});

test('the last frame of a long traceback comes after the error', () => {
  const log = readLog(`__________________ test_one __________________
    def test_one():
>       import asyncpg
E       ModuleNotFoundError: No module named 'asyncpg'

tests/test_one.py:2: ModuleNotFoundError
`);
  expect(log.symptoms).toMatchObject([{ frames: [{ file: 'tests/test_one.py', line: 2 }] }]);
});

test('a repeated error with a traceback takes the place of one without', () => {
  const log = readLog(`ERROR: No module named 'psycopg2'
Traceback (most recent call last):
  File "a.py", line 1, in <module>
ModuleNotFoundError: No module named 'psycopg2'
ERROR tests - No module named 'psycopg2'
`);
  expect(log.symptoms).toMatchObject([{ at: { line: 4 }, frames: [{ file: 'a.py' }] }]);
});

describe('tracebacks of pytest', () => {
  const files = (text: string) =>
    readLog(text).symptoms.map(({ frames }) =>
      frames.map(({ file, line, code }) => [file, line, code]),
    );

  test('long ones name each place below its source', () => {
    const log = `____ test_a ____

    def test_a():
>       engine()

tests/test_a.py:5: 
_ _ _ _ _ _ _ _ _ _ _ _

    def engine():
        # No module named 'ujson' is what it said
>       return create_async_engine(URL)

src/app/db.py:5: 
_ _ _ _ _ _ _ _ _ _ _ _

cls = <class 'PGDialect_psycopg2'>

    def import_dbapi(cls):
>       import psycopg2
E       ModuleNotFoundError: No module named 'psycopg2'

.venv/lib/python3.12/site-packages/sqlalchemy/dialects/postgresql/psycopg2.py:697: ModuleNotFoundError
`;
    expect(files(log)).toEqual([
      [
        ['tests/test_a.py', 5, 'engine()'],
        ['src/app/db.py', 5, 'return create_async_engine(URL)'],
        [
          '.venv/lib/python3.12/site-packages/sqlalchemy/dialects/postgresql/psycopg2.py',
          697,
          'import psycopg2',
        ],
      ],
    ]);
  });

  test('those of one line hold one place', () => {
    const log = "C:\\app\\db.py:697: ModuleNotFoundError: No module named 'psycopg2'\n";
    expect(files(log)).toEqual([[['C:\\app\\db.py', 697, '']]]);
    expect(readLog(log).symptoms[0]?.error).toBe("ModuleNotFoundError: No module named 'psycopg2'");
  });

  test('what xdist says of its workers is the interpreter', () => {
    const { interpreter } = readLog('[gw0] linux -- Python 3.11.7 /srv/.venv/bin/python\n');
    expect(interpreter).toMatchObject({ path: '/srv/.venv/bin/python', version: '3.11.7' });
  });

  test('those of exception groups are read behind their lines', () => {
    const log = `  + Exception Group Traceback (most recent call last):
  |   File "/app/a.py", line 1, in <module>
  |     go()
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "/app/b.py", line 2, in go
    |     connect()
    | asyncpg.exceptions.InvalidCatalogNameError: database "nope" does not exist
    +------------------------------------
`;
    expect(files(log)).toEqual([[['/app/b.py', 2, 'connect()']]]);
  });
});

describe('what became of an error', () => {
  const standings = (text: string) =>
    readLog(text).symptoms.map(({ subject, standing }) => [subject, standing]);

  test('one that was caught comes after the one that followed', () => {
    const log = `Traceback (most recent call last):
  File "/app/a.py", line 1, in <module>
    import ujson
ModuleNotFoundError: No module named 'ujson'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/app/a.py", line 3, in <module>
    import orjson
ModuleNotFoundError: No module named 'orjson'
`;
    expect(standings(log)).toEqual([
      ['orjson', 'raised'],
      ['ujson', 'handled'],
    ]);
  });

  test('one that another came of directly is the first', () => {
    const log = `ConnectionRefusedError: [Errno 111] Connect call failed ('127.0.0.1', 5999)

The above exception was the direct cause of the following exception:

sqlalchemy.exc.OperationalError: database "x" does not exist
`;
    expect(standings(log)).toEqual([
      ['5999', 'raised'],
      ['x', 'raised'],
    ]);
  });

  test('one that a program printed while it waited is merely mentioned', () => {
    const log = `psql: error: connection to server at "127.0.0.1", port 5433 failed: Connection refused
ERROR tests/test_a.py - ModuleNotFoundError: No module named 'psycopg2'
`;
    expect(standings(log)).toEqual([
      ['psycopg2', 'raised'],
      ['5433', 'mentioned'],
    ]);
  });

  test.each([
    "WARNING root: No module named 'uvloop', going on",
    'NOTICE:  database "x" does not exist, skipping',
    ">       logging.error('No module named \\'psycopg2\\'')",
    '---- Captured stderr call ----\nConnectionRefusedError: [Errno 111] Connection refused',
    "(1044, \"Access denied for user 'app'@'%' to database 'x'\")",
  ])('%j is no error', (log) => {
    expect(standings(log)).toEqual([]);
  });
});

test('whatever a log holds is read', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
      expect(readLog(lines.join('\n')).lines).toBeGreaterThan(0);
    }),
  );
});
