import { admits, parseSpecifiers, parseVersion } from './pep440.ts';

/** Names of distributions, for each extra of one; `''` is what comes without any. */
type Brought = Readonly<Record<string, readonly string[]>>;

const ASYNC_SQLALCHEMY = (driver: string) => [driver, 'greenlet'];

/**
 * What distributions bring along that matters to the choice of a driver, by their metadata on PyPI (SQLAlchemy 1.4 to 2.1,
 * databases 0.9, tortoise-orm 0.25 and 1.1, piccolo 1.38, psycopg 3.3, ormar 0.26 and others of 2026). A map, so that a name from a file
 * finds nothing but what stands here.
 */
const BROUGHT = new Map<string, Brought>([
  [
    'sqlalchemy',
    {
      asyncio: ['greenlet'],
      'postgresql-asyncpg': ASYNC_SQLALCHEMY('asyncpg'),
      'postgresql-psycopg': ['psycopg'],
      'postgresql-psycopgbinary': ['psycopg', 'psycopg-binary'],
      'postgresql-psycopg2binary': ['psycopg2-binary'],
      'postgresql-psycopg2cffi': ['psycopg2cffi'],
      'postgresql-pg8000': ['pg8000'],
      mysql: ['mysqlclient'],
      'mysql-connector': ['mysql-connector-python'],
      'mariadb-connector': ['mariadb'],
      pymysql: ['pymysql'],
      aiomysql: [...ASYNC_SQLALCHEMY('aiomysql'), 'pymysql'],
      asyncmy: ASYNC_SQLALCHEMY('asyncmy'),
      aiosqlite: ASYNC_SQLALCHEMY('aiosqlite'),
      mssql: ['pyodbc'],
      'mssql-pyodbc': ['pyodbc'],
      'mssql-pymssql': ['pymssql'],
      aioodbc: [...ASYNC_SQLALCHEMY('aioodbc'), 'pyodbc'],
      'oracle-cxoracle': ['cx-oracle'],
      'oracle-oracledb': ['oracledb'],
    },
  ],
  ['sqlmodel', { '': ['sqlalchemy'], asyncio: ['greenlet'] }],
  ['flask-sqlalchemy', { '': ['sqlalchemy'] }],
  ['alembic', { '': ['sqlalchemy'] }],
  ['fastapi-users-db-sqlalchemy', { '': ['sqlalchemy', 'greenlet'] }],
  ['advanced-alchemy', { '': ['sqlalchemy', 'alembic'] }],
  ['gino', { '': ['sqlalchemy', 'asyncpg'] }],
  ['aiopg', { '': ['psycopg2-binary'] }],
  ['aiomysql', { '': ['pymysql'] }],
  ['aioodbc', { '': ['pyodbc'] }],
  ['motor', { '': ['pymongo'] }],
  ['beanie', { '': ['pymongo'] }],
  ['mongoengine', { '': ['pymongo'] }],
  ['psycopg', { binary: ['psycopg-binary'], c: ['psycopg-c'], pool: ['psycopg-pool'] }],
  ['celery', { redis: ['redis'], mongodb: ['pymongo'], sqlalchemy: ['sqlalchemy'] }],
  ['kombu', { redis: ['redis'], mongodb: ['pymongo'], sqlalchemy: ['sqlalchemy'] }],
  [
    'databases',
    {
      '': ['sqlalchemy'],
      postgresql: ['asyncpg'],
      asyncpg: ['asyncpg'],
      aiopg: ['aiopg', 'psycopg2-binary'],
      mysql: ['aiomysql', 'pymysql'],
      aiomysql: ['aiomysql', 'pymysql'],
      asyncmy: ['asyncmy'],
      sqlite: ['aiosqlite'],
      aiosqlite: ['aiosqlite'],
    },
  ],
  [
    'tortoise-orm',
    {
      '': ['aiosqlite'],
      asyncpg: ['asyncpg'],
      psycopg: ['psycopg', 'psycopg-binary', 'psycopg-pool'],
      aiomysql: ['aiomysql', 'pymysql'],
      asyncmy: ['asyncmy'],
    },
  ],
  ['piccolo', { postgres: ['asyncpg'], sqlite: ['aiosqlite'], all: ['asyncpg', 'aiosqlite'] }],
  [
    'ormar',
    {
      '': ['sqlalchemy', 'greenlet'],
      postgresql: ['asyncpg', 'psycopg2-binary'],
      postgres: ['asyncpg', 'psycopg2-binary'],
      mysql: ['aiomysql', 'pymysql'],
      sqlite: ['aiosqlite'],
    },
  ],
]);

/** A distribution that another one brings along, and the requirement that does so. */
export interface BroughtAlong {
  readonly name: string;
  /** `sqlalchemy[postgresql-asyncpg]`, `sqlmodel`. */
  readonly via: string;
}

/**
 * What a requirement brings along, as far as it matters to the choice of a driver. A lock file says the same of everything.
 *
 * @param requirement name and extras normalised
 */
export function broughtAlong(requirement: {
  readonly name: string;
  readonly extras: readonly string[];
  readonly specifier: string;
}): readonly BroughtAlong[] {
  const { name } = requirement;
  return ['', ...requirement.extras].flatMap((extra) => {
    const via = extra === '' ? name : `${name}[${extra}]`;
    return namesFrom(requirement, extra).map((each) => ({ name: each, via }));
  });
}

function namesFrom(
  { name, specifier }: { readonly name: string; readonly specifier: string },
  extra: string,
): readonly string[] {
  if (name === 'sqlalchemy') {
    // The defaults changed with version 2.1.
    if (extra === 'postgresql') return before21(specifier, 'psycopg2', 'psycopg');
    if (extra === 'oracle') return before21(specifier, 'cx-oracle', 'oracledb');
  }
  const brought = BROUGHT.get(name);
  return brought !== undefined && Object.hasOwn(brought, extra) ? (brought[extra] ?? []) : [];
}

/** Which of two drivers SQLAlchemy brings; both where the version may be either. */
function before21(specifier: string, older: string, newer: string): readonly string[] {
  const parsed = parseSpecifiers(specifier);
  if (parsed.kind === 'unreadable') return [older, newer];
  const admitted = (release: string, newest: number) =>
    Array.from({ length: newest + 1 }, (_, patch) => parseVersion(`${release}.${patch}`)).some(
      (version) => version !== undefined && admits(parsed.specifiers, version),
    );
  const isOlder = admitted('1.3', 30) || admitted('1.4', 60) || admitted('2.0', 100);
  const isNewer = admitted('2.1', 100) || admitted('2.2', 0);
  return isOlder === isNewer ? [older, newer] : [isOlder ? older : newer];
}
