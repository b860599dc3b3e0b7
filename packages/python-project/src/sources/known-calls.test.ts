import { expect, test } from 'vitest';
import { knownCall, knownNames } from './known-calls.ts';

test.each([
  ['sqlalchemy.create_engine', 'create_engine sync'],
  ['sqlalchemy.future.create_engine', 'create_engine sync'],
  ['sqlalchemy.ext.asyncio.create_async_engine', 'create_async_engine async'],
  ['sqlalchemy.ext.asyncio.async_engine_from_config', 'async_engine_from_config async'],
  ['sqlalchemy.engine_from_config', 'engine_from_config sync'],
  ['psycopg.AsyncConnection.connect', 'AsyncConnection.connect async'],
  ['psycopg_pool.AsyncConnectionPool', 'AsyncConnectionPool async'],
  ['psycopg_pool.NullConnectionPool', 'NullConnectionPool sync'],
  ['psycopg2.pool.ThreadedConnectionPool', 'ThreadedConnectionPool sync'],
  ['aiopg.sa.create_engine', 'create_engine async'],
  ['aiomysql.create_pool', 'create_pool async'],
  ['MySQLdb.connect', 'connect sync'],
  ['redis.asyncio.client.Redis.from_url', 'Redis.from_url async'],
  ['redis.StrictRedis', 'StrictRedis sync'],
  ['arq.connections.RedisSettings.from_dsn', 'RedisSettings.from_dsn async'],
  ['pymongo.AsyncMongoClient', 'AsyncMongoClient async'],
  [
    'langgraph.checkpoint.postgres.PostgresSaver.from_conn_string',
    'PostgresSaver.from_conn_string sync',
  ],
  ['advanced_alchemy.extensions.litestar.SQLAlchemyAsyncConfig', 'SQLAlchemyAsyncConfig async'],
  ['elasticsearch.AsyncElasticsearch', 'AsyncElasticsearch async'],
  ['boto3.client', 'client sync'],
  ['gino.ext.starlette.Gino', 'Gino async'],
  ['edgy.Database', 'Database async'],
  ['quart_db.QuartDB', 'QuartDB async'],
])('%s', (path, expected) => {
  const known = knownCall(path);
  expect(`${known?.call} ${known?.mode}`).toBe(expected);
  expect(knownNames).toContain(path.split('.').at(-1));
});

test.each([
  'sqlalchemy.orm.sessionmaker',
  'asyncpg.Record',
  'company.create_engine',
  'boto3.session.client',
  '',
])('not %s', (path) => {
  expect(knownCall(path)).toBeUndefined();
});
