import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../memory-files.fixture.ts';
import { readSources } from './read-sources.ts';

function shown(files: Readonly<Record<string, string>>): string[] {
  return readSources(memoryFiles(files), ['']).connections.map((connection) => {
    const { library, call, mode, wrapped, url } = connection;
    return [library, call, mode, ...(wrapped ? ['wrapped'] : []), url.kind].join(' ');
  });
}

const url = 'import os\nurl = os.environ["A"]\n';

describe('what opens a connection', () => {
  const cases: readonly [name: string, source: string, ...expected: string[]][] = [
    [
      'create_engine',
      'from sqlalchemy import create_engine\ncreate_engine(url)',
      'sqlalchemy create_engine sync variable',
    ],
    [
      'of the package',
      'import sqlalchemy as sa\nsa.create_engine(url)',
      'sqlalchemy create_engine sync variable',
    ],
    [
      'of a module within',
      'import sqlalchemy.ext.asyncio\nsqlalchemy.ext.asyncio.create_async_engine(url)',
      'sqlalchemy create_async_engine async variable',
    ],
    [
      'under another name',
      'from sqlalchemy.ext.asyncio import create_async_engine as cae\ncae(url)',
      'sqlalchemy create_async_engine async variable',
    ],
    [
      'assigned to a name',
      'import sqlalchemy\nmake = sqlalchemy.create_engine\nmake(url)',
      'sqlalchemy create_engine sync variable',
    ],
    [
      'imported in a function',
      'def f():\n    from sqlalchemy import create_engine\n    return create_engine(url)',
      'sqlalchemy create_engine sync variable',
    ],
    [
      'awaited, in a with',
      'import asyncpg\nasync def f():\n    async with asyncpg.create_pool(url) as pool:\n        pass\n    await asyncpg.connect(dsn=url)',
      'asyncpg create_pool async variable',
      'asyncpg connect async variable',
    ],
    [
      'everything of a library',
      'from sqlalchemy import *\ncreate_engine(url)',
      'sqlalchemy create_engine sync variable',
    ],
    [
      'where it can be imported',
      'try:\n    from sqlalchemy import create_engine\nexcept ImportError:\n    create_engine = None\ncreate_engine(url)',
      'sqlalchemy create_engine sync variable',
    ],
    [
      'SQLModel',
      'from sqlmodel import create_engine\ncreate_engine(url)',
      'sqlalchemy create_engine sync variable',
    ],
    [
      'put around',
      'from sqlmodel import create_engine\nfrom sqlalchemy.ext.asyncio import AsyncEngine\ne = AsyncEngine(create_engine(url))',
      'sqlalchemy create_engine async wrapped variable',
    ],
    [
      'put around a name',
      'from sqlalchemy import create_engine\nfrom sqlalchemy.ext.asyncio import AsyncEngine\nsync = create_engine(url)\ne = AsyncEngine(sync)',
      'sqlalchemy create_engine async wrapped variable',
    ],
    [
      'psycopg',
      'import psycopg\npsycopg.connect(url)\nawait_ = psycopg.AsyncConnection.connect(url)',
      'psycopg connect sync variable',
      'psycopg AsyncConnection.connect async variable',
    ],
    [
      'a pool of psycopg',
      'from psycopg_pool import AsyncConnectionPool\nAsyncConnectionPool(conninfo=url)',
      'psycopg AsyncConnectionPool async variable',
    ],
    ['psycopg2', 'import psycopg2\npsycopg2.connect(host=url)', 'psycopg2 connect sync parts'],
    ["libpq's own variables", 'import asyncpg\nasyncpg.connect()', 'asyncpg connect async parts'],
    [
      'a pool of psycopg2',
      'from psycopg2 import pool\npool.SimpleConnectionPool(1, 2, url)',
      'psycopg2 SimpleConnectionPool sync variable',
    ],
    [
      'databases',
      'from databases import Database\nDatabase(url)',
      'databases Database async variable',
    ],
    [
      'Tortoise',
      'from tortoise import Tortoise\nTortoise.init(db_url=url, modules={})',
      'tortoise Tortoise.init async variable',
    ],
    [
      'a configuration of Tortoise',
      'from tortoise.contrib.fastapi import register_tortoise\nregister_tortoise(app, config={"connections": {"default": url}})',
      'tortoise register_tortoise async variable',
    ],
    [
      'parts of Tortoise',
      'from tortoise import Tortoise\nTortoise.init({"connections": {"default": {"engine": "tortoise.backends.asyncpg", "credentials": {"host": url}}}})',
      'tortoise Tortoise.init async parts',
    ],
    [
      'piccolo',
      'from piccolo.engine.postgres import PostgresEngine\nPostgresEngine(config={"host": url})',
      'piccolo PostgresEngine async parts',
    ],
    [
      'LangGraph',
      'from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver\nAsyncPostgresSaver.from_conn_string(url)',
      'psycopg AsyncPostgresSaver.from_conn_string async variable',
    ],
    [
      'ADBC',
      'import adbc_driver_postgresql.dbapi\nadbc_driver_postgresql.dbapi.connect(url)',
      'adbc connect sync variable',
    ],
    [
      'results of Celery',
      'from celery import Celery\nCelery("x", backend="db+postgresql+psycopg://h/d", broker=url)',
      'sqlalchemy Celery sync literal',
    ],
    ['a broker of Celery', 'from celery import Celery\nCelery("x", backend=url)'],
    [
      'redis',
      'import redis\nredis.Redis.from_url(url)\nimport redis.asyncio as r\nr.from_url(url)',
      'redis Redis.from_url sync variable',
      'redis from_url async variable',
    ],
    [
      'mongo',
      'from motor.motor_asyncio import AsyncIOMotorClient\nAsyncIOMotorClient(url)',
      'motor AsyncIOMotorClient async variable',
    ],
    [
      'kafka',
      'from aiokafka import AIOKafkaProducer\nAIOKafkaProducer(bootstrap_servers=url)',
      'kafka AIOKafkaProducer async variable',
    ],
    [
      'aio-pika',
      'import aio_pika\naio_pika.connect_robust(url)',
      'aio-pika connect_robust async variable',
    ],
    [
      'Django',
      'import dj_database_url\nDATABASES = {"default": dj_database_url.config()}',
      'django DATABASES sync variable',
    ],
    [
      'Django by parts',
      'DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "HOST": url}}',
      'django DATABASES sync parts',
    ],
    [
      'Django with SQLite',
      'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "x"}}',
      'django DATABASES sync literal',
    ],
    [
      'Django, updated',
      'import dj_database_url\nDATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "x"}}\nDATABASES["default"].update(dj_database_url.config())',
      'django DATABASES sync variable',
    ],
    [
      'Django where the variable is there',
      'import dj_database_url\nif "A" in os.environ:\n    DATABASES = {"default": dj_database_url.parse(os.environ["A"])}\nelse:\n    DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3"}}',
      'django DATABASES sync variable',
    ],
    [
      'environ',
      'import environ\nenv = environ.Env()\nDATABASES = {"default": env.db("A")}',
      'django DATABASES sync variable',
    ],
    [
      'Flask',
      'from flask_sqlalchemy import SQLAlchemy\nclass Config:\n    SQLALCHEMY_DATABASE_URI = url',
      'sqlalchemy SQLALCHEMY_DATABASE_URI sync variable',
    ],
    [
      'Flask by its app',
      'from flask_sqlalchemy import SQLAlchemy\napp.config["SQLALCHEMY_DATABASE_URI"] = url',
      'sqlalchemy SQLALCHEMY_DATABASE_URI sync variable',
    ],
  ];
  test.each(cases)('%s', (_name, source, ...expected) => {
    expect(shown({ 'app.py': `${url}${source}\n` })).toEqual(expected);
  });
});

describe('what opens none', () => {
  test.each([
    ['a function of the project', 'def create_engine(url): ...\ncreate_engine(url)'],
    [
      'a function of another library',
      'from company import create_async_engine\ncreate_async_engine(url)',
    ],
    ['a name of nothing', 'create_engine(url)'],
    ['a comment', '# from sqlalchemy import create_engine\n# create_engine(url)'],
    ['a string', 'text = """\nfrom sqlalchemy import create_engine\ncreate_engine(url)\n"""'],
    [
      'an import for the type checker',
      'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from sqlalchemy import create_engine\ncreate_engine(url)',
    ],
    ['a method of an object', 'import sqlalchemy\nengine.connect()'],
    [
      'a name that was bound again',
      'from sqlalchemy import create_engine\ncreate_engine = print\ncreate_engine(url)',
    ],
    ['a setting of that name without Flask', 'class Config:\n    SQLALCHEMY_DATABASE_URI = url'],
  ])('%s', (_name, source) => {
    expect(shown({ 'app.py': `${url}${source}\n` })).toEqual([]);
  });
});

test('a function that a module of the project hands on', () => {
  const files = {
    'app/__init__.py': '',
    'app/engine.py': 'from sqlalchemy.ext.asyncio import create_async_engine as make_engine',
    'app/db.py': 'import os\nfrom app.engine import make_engine\nmake_engine(os.environ["A"])',
  };
  expect(shown(files)).toEqual(['sqlalchemy create_async_engine async variable']);
});

test('roles and places', () => {
  const text =
    'from sqlalchemy import create_engine\n\n\nengine = create_engine(\n    "sqlite://",\n)\n';
  const paths = [
    'alembic/env.py',
    'app/db.py',
    'conftest.py',
    'db/migrations/env.py',
    'scripts/seed.py',
    'tests/db.py',
  ];
  const files = Object.fromEntries(paths.map((path) => [path, text]));
  const { connections } = readSources(memoryFiles(files), ['']);
  expect(connections.map(({ role, place }) => `${place.file} ${role}`)).toEqual([
    'alembic/env.py migrations',
    'app/db.py application',
    'conftest.py tests',
    'db/migrations/env.py migrations',
    'scripts/seed.py tooling',
    'tests/db.py tests',
  ]);
  expect(connections[0]?.place).toEqual({
    file: 'alembic/env.py',
    range: {
      start: { line: 4, column: 10, offset: 48 },
      end: { line: 6, column: 2, offset: 81 },
    },
    text: 'engine = create_engine(',
  });
});
