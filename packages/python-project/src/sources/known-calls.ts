import type { EngineMode, Library } from '../connection.ts';

/** A function or class of a library that opens a connection or an engine. */
export interface KnownCall {
  readonly library: Library;
  readonly mode: EngineMode;
  /** How the call is shown. */
  readonly call: string;
  /** Where the URL stands: its place among the arguments, from 0, and the names that it may have. */
  readonly position: number | undefined;
  readonly names: readonly string[];
  /** What the URL is in, where it is not a URL by itself. */
  readonly within: 'options' | 'tortoise' | undefined;
}

type Row = readonly [
  root: string,
  path: RegExp,
  library: Library,
  mode: EngineMode,
  position: number | undefined,
  names: readonly string[],
  within?: KnownCall['within'],
];

const url = ['url'];
const dsn = ['dsn'];

/** For each library, by the first step of its dotted name: the rest of the name, and where the URL stands. */
const rows: readonly Row[] = [
  ['sqlalchemy', /(?:^|\.)create_async_engine$/, 'sqlalchemy', 'async', 0, url],
  ['sqlalchemy', /(?:^|\.)create_engine$/, 'sqlalchemy', 'sync', 0, url],
  ['sqlalchemy', /(?:^|\.)async_engine_from_config$/, 'sqlalchemy', 'async', 0, url, 'options'],
  ['sqlalchemy', /(?:^|\.)engine_from_config$/, 'sqlalchemy', 'sync', 0, url, 'options'],
  ['sqlmodel', /(?:^|\.)create_async_engine$/, 'sqlalchemy', 'async', 0, url],
  ['sqlmodel', /(?:^|\.)create_engine$/, 'sqlalchemy', 'sync', 0, url],
  ['gino', /(?:^|\.)create_engine$/, 'asyncpg', 'async', 0, url],
  ['fastapi_sqlalchemy', /DBSessionMiddleware$/, 'sqlalchemy', 'sync', undefined, ['db_url']],
  [
    'fastapi_async_sqlalchemy',
    /SQLAlchemyMiddleware$/,
    'sqlalchemy',
    'async',
    undefined,
    ['db_url'],
  ],
  [
    'advanced_alchemy',
    /SQLAlchemyAsyncConfig$/,
    'sqlalchemy',
    'async',
    undefined,
    ['connection_string'],
  ],
  [
    'advanced_alchemy',
    /SQLAlchemySyncConfig$/,
    'sqlalchemy',
    'sync',
    undefined,
    ['connection_string'],
  ],
  ['litestar', /SQLAlchemyAsyncConfig$/, 'sqlalchemy', 'async', undefined, ['connection_string']],
  ['litestar', /SQLAlchemySyncConfig$/, 'sqlalchemy', 'sync', undefined, ['connection_string']],
  ['apscheduler', /SQLAlchemyJobStore$/, 'sqlalchemy', 'sync', 0, url],
  ['langchain_community', /SQLDatabase\.from_uri$/, 'sqlalchemy', 'sync', 0, ['database_uri']],
  ['langchain', /SQLDatabase\.from_uri$/, 'sqlalchemy', 'sync', 0, ['database_uri']],
  ['dataset', /^connect$/, 'sqlalchemy', 'sync', 0, url],
  [
    'sqlalchemy_utils',
    /(?:^|\.)(?:create_database|database_exists|drop_database)$/,
    'sqlalchemy',
    'sync',
    0,
    url,
  ],
  ['databases', /^(?:core\.)?Database$/, 'databases', 'async', 0, url],
  ['tortoise', /(?:^|\.)Tortoise\.init$/, 'tortoise', 'async', 1, ['db_url'], 'tortoise'],
  [
    'tortoise',
    /(?:^|\.)(?:register_tortoise|RegisterTortoise)$/,
    'tortoise',
    'async',
    undefined,
    ['db_url'],
    'tortoise',
  ],
  ['tortoise', /(?:^|\.)initializer$/, 'tortoise', 'async', 1, ['db_url'], 'tortoise'],
  ['piccolo', /(?:^|\.)PostgresEngine$/, 'piccolo', 'async', 0, ['config']],
  ['asyncpg', /(?:^|\.)(?:connect|create_pool)$/, 'asyncpg', 'async', 0, dsn],
  ['asyncpgsa', /(?:^|\.)create_pool$/, 'asyncpg', 'async', 0, dsn],
  ['psycopg', /(?:^|\.)AsyncConnection\.connect$/, 'psycopg', 'async', 0, ['conninfo']],
  ['psycopg', /(?:^|\.)connect$/, 'psycopg', 'sync', 0, ['conninfo']],
  ['psycopg_pool', /(?:^|\.)Async(?:Null)?ConnectionPool$/, 'psycopg', 'async', 0, ['conninfo']],
  ['psycopg_pool', /(?:^|\.)(?:Null)?ConnectionPool$/, 'psycopg', 'sync', 0, ['conninfo']],
  ['psycopg2', /(?:^|\.)connect$/, 'psycopg2', 'sync', 0, dsn],
  ['psycopg2', /(?:^|\.)\w*ConnectionPool$/, 'psycopg2', 'sync', 2, dsn],
  ['aiopg', /^sa\.create_engine$|(?:^|\.)(?:connect|create_pool)$/, 'aiopg', 'async', 0, dsn],
  [
    'aiomysql',
    /(?:^|\.)(?:connect|create_pool|create_engine)$/,
    'aiomysql',
    'async',
    undefined,
    [],
  ],
  ['asyncmy', /(?:^|\.)(?:connect|create_pool)$/, 'asyncmy', 'async', undefined, []],
  ['pymysql', /(?:^|\.)(?:connect|Connection|Connect)$/, 'pymysql', 'sync', undefined, []],
  ['MySQLdb', /(?:^|\.)(?:connect|Connection|Connect)$/, 'mysqlclient', 'sync', undefined, []],
  ['aiosqlite', /(?:^|\.)connect$/, 'aiosqlite', 'async', 0, ['database']],
  ['langgraph', /AsyncPostgresSaver\.from_conn_string$/, 'psycopg', 'async', 0, ['conn_string']],
  ['langgraph', /AsyncPostgresStore\.from_conn_string$/, 'psycopg', 'async', 0, ['conn_string']],
  ['langgraph', /PostgresS(?:aver|tore)\.from_conn_string$/, 'psycopg', 'sync', 0, ['conn_string']],
  ['adbc_driver_postgresql', /(?:^|\.)connect$/, 'adbc', 'sync', 0, ['uri']],
  ['polars', /^read_database_uri$/, 'other', 'sync', 1, ['uri']],
  ['connectorx', /^read_sql$/, 'other', 'sync', 0, ['conn']],
  ['peewee', /(?:^|\.)(?:Postgresql|MySQL)Database$/, 'other', 'sync', 0, ['database']],
  ['playhouse', /(?:^|\.)connect$/, 'other', 'sync', 0, url],
  ['gino', /(?:^|\.)Gino$/, 'other', 'async', undefined, ['dsn']],
  ['edgy', /(?:^|\.)Database$/, 'other', 'async', 0, url],
  ['saffier', /(?:^|\.)Database$/, 'other', 'async', 0, url],
  ['databasez', /(?:^|\.)Database$/, 'other', 'async', 0, url],
  ['quart_db', /(?:^|\.)QuartDB$/, 'other', 'async', undefined, ['url']],
  ['redis', /^asyncio\.(?:.*\.)?from_url$/, 'redis', 'async', 0, url],
  ['redis', /(?:^|\.)from_url$/, 'redis', 'sync', 0, url],
  ['redis', /^asyncio\.(?:.*\.)?(?:Strict)?Redis$/, 'redis', 'async', undefined, []],
  ['redis', /(?:^|\.)(?:Strict)?Redis$/, 'redis', 'sync', undefined, []],
  [
    'aioredis',
    /(?:^|\.)(?:from_url|create_redis_pool|create_redis|create_pool)$/,
    'redis',
    'async',
    0,
    ['url', 'address'],
  ],
  ['arq', /RedisSettings\.from_dsn$/, 'redis', 'async', 0, dsn],
  ['pymongo', /(?:^|\.)AsyncMongoClient$/, 'pymongo', 'async', 0, ['host']],
  ['pymongo', /(?:^|\.)MongoClient$/, 'pymongo', 'sync', 0, ['host']],
  ['mongoengine', /(?:^|\.)connect$/, 'pymongo', 'sync', undefined, ['host']],
  ['motor', /AsyncIOMotorClient$/, 'motor', 'async', 0, ['host']],
  ['aio_pika', /(?:^|\.)connect(?:_robust)?$/, 'aio-pika', 'async', 0, url],
  ['aiormq', /(?:^|\.)connect$/, 'aiormq', 'async', 0, url],
  ['pika', /(?:^|\.)(?:URLParameters|ConnectionParameters)$/, 'pika', 'sync', 0, ['url', 'host']],
  [
    'aiokafka',
    /(?:^|\.)AIOKafka(?:Producer|Consumer)$/,
    'kafka',
    'async',
    undefined,
    ['bootstrap_servers'],
  ],
  [
    'kafka',
    /(?:^|\.)Kafka(?:Producer|Consumer|AdminClient)$/,
    'kafka',
    'sync',
    undefined,
    ['bootstrap_servers'],
  ],
  ['confluent_kafka', /(?:^|\.)(?:Producer|Consumer)$/, 'kafka', 'sync', undefined, []],
  ['nats', /(?:^|\.)connect$/, 'nats', 'async', 0, ['servers']],
  ['elasticsearch', /(?:^|\.)AsyncElasticsearch$/, 'elasticsearch', 'async', 0, ['hosts']],
  ['elasticsearch', /(?:^|\.)Elasticsearch$/, 'elasticsearch', 'sync', 0, ['hosts']],
  ['opensearchpy', /(?:^|\.)AsyncOpenSearch$/, 'opensearch', 'async', 0, ['hosts']],
  ['opensearchpy', /(?:^|\.)OpenSearch$/, 'opensearch', 'sync', 0, ['hosts']],
  ['boto3', /^(?:client|resource)$/, 'boto3', 'sync', undefined, ['endpoint_url']],
];

/** Libraries that are never taken for a folder of the project, though one may have the name: `alembic`, `redis`. */
export const libraryRoots: ReadonlySet<string> = new Set([
  ...rows.map(([root]) => root),
  ...[
    'alembic',
    'celery',
    'pydantic',
    'pydantic_settings',
    'decouple',
    'environ',
    'environs',
    'starlette',
    'fastapi',
  ],
  ...[
    'flask',
    'flask_sqlalchemy',
    'django',
    'dj_database_url',
    'pytest',
    'os',
    'typing',
    'urllib',
    'dynaconf',
    'dotenv',
  ],
  ...['testcontainers', 'pytest_postgresql', 'functools', 'dataclasses', 're', 'yarl'],
]);

const rowsOf = new Map<string, Row[]>();
for (const row of rows) rowsOf.set(row[0], [...(rowsOf.get(row[0]) ?? []), row]);

/** The last names that a call of the table may have. */
export const knownNames: ReadonlySet<string> = new Set(
  (
    'create_engine create_async_engine engine_from_config async_engine_from_config AsyncEngine DBSessionMiddleware ' +
    'SQLAlchemyMiddleware SQLAlchemyAsyncConfig SQLAlchemySyncConfig SQLAlchemyJobStore from_uri connect create_database ' +
    'database_exists drop_database Database init register_tortoise RegisterTortoise initializer PostgresEngine create_pool ' +
    'AsyncConnectionPool ConnectionPool AsyncNullConnectionPool NullConnectionPool SimpleConnectionPool ThreadedConnectionPool ' +
    'Connection Connect from_conn_string read_database_uri read_sql PostgresqlDatabase MySQLDatabase from_url Redis StrictRedis ' +
    'create_redis_pool create_redis from_dsn AsyncMongoClient MongoClient AsyncIOMotorClient connect_robust URLParameters ' +
    'ConnectionParameters AIOKafkaProducer AIOKafkaConsumer KafkaProducer KafkaConsumer KafkaAdminClient Producer Consumer ' +
    'AsyncElasticsearch Elasticsearch AsyncOpenSearch OpenSearch client resource Celery Gino QuartDB'
  ).split(' '),
);

/** What is known of a function or class of a library by its dotted name. */
export function knownCall(path: string): KnownCall | undefined {
  const [root = '', ...steps] = path.split('.');
  const rest = steps.join('.');
  for (const [, pattern, library, mode, position, names, within] of rowsOf.get(root) ?? []) {
    if (!pattern.test(rest)) continue;
    return { library, mode, call: shownName(rest), position, names, within };
  }
  return undefined;
}

/** The last name, with the class that it is of: `AsyncConnection.connect`. */
function shownName(rest: string): string {
  const steps = rest.split('.');
  const last = steps.at(-1) ?? rest;
  const owner = steps.at(-2) ?? '';
  return /^[A-Z]/.test(owner) ? `${owner}.${last}` : last;
}
