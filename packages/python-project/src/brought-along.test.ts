import { describe, expect, it } from 'vitest';
import { broughtAlong } from './brought-along.ts';
import { parseRequirement } from './pep508.ts';

describe('broughtAlong', () => {
  it.each([
    ['sqlalchemy[postgresql-asyncpg]', ['asyncpg', 'greenlet']],
    ['SQLAlchemy[postgresql_psycopg2binary]', ['psycopg2-binary']],
    ['sqlalchemy[postgresql]<2.1', ['psycopg2']],
    ['sqlalchemy[postgresql]~=2.0.1', ['psycopg2']],
    ['sqlalchemy[postgresql]>=2.1', ['psycopg']],
    ['sqlalchemy[postgresql]', ['psycopg2', 'psycopg']],
    ['sqlalchemy[postgresql]~=2.0', ['psycopg2', 'psycopg']],
    ['sqlalchemy[oracle]==2.0.40', ['cx-oracle']],
    ['sqlalchemy[mysql,pymysql]', ['mysqlclient', 'pymysql']],
    ['sqlalchemy', []],
    ['sqlmodel', ['sqlalchemy']],
    ['databases[aiopg]', ['sqlalchemy', 'aiopg', 'psycopg2-binary']],
    ['tortoise-orm[asyncmy]', ['aiosqlite', 'asyncmy']],
    ['piccolo[postgres]', ['asyncpg']],
    ['psycopg[binary, c, pool]', ['psycopg-binary', 'psycopg-c', 'psycopg-pool']],
    ['sqlalchemy[constructor]', []],
    ['constructor[x]', []],
    ['hasOwnProperty', []],
  ])('%s: %j', (text, expected) => {
    const requirement = parseRequirement(text);
    if (requirement === undefined) throw new Error(text);
    expect(broughtAlong(requirement).map(({ name }) => name)).toEqual(expected);
  });

  it('says by what', () => {
    const requirement = { name: 'databases', extras: ['asyncpg'], specifier: '' };
    expect(broughtAlong(requirement)).toEqual([
      { name: 'sqlalchemy', via: 'databases' },
      { name: 'asyncpg', via: 'databases[asyncpg]' },
    ]);
  });
});
