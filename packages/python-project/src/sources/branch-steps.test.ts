import { expect, test } from 'vitest';
import { memoryFiles } from '../memory-files.fixture.ts';
import { origins } from './origins.fixture.ts';
import { readSources } from './read-sources.ts';

const head = `import os
from sqlalchemy import create_engine, make_url
u = os.environ["A"]
`;

const cases: readonly [name: string, source: string, ...expected: string[]][] = [
  [
    'the beginning and the end of the scheme',
    `url = make_url(u)
if url.drivername.startswith("postgres") and not url.drivername.endswith("+psycopg2"):
    url = url.set(drivername="postgresql+psycopg2")
create_engine(url)`,
    'A | (postgres and not …+psycopg2 ? driver postgresql+psycopg2 : same)',
  ],
  [
    'a driver in the scheme',
    `def fix(url):
    if "+" in url.split("://", 1)[0]:
        return url
    return url.replace("postgresql://", "postgresql+asyncpg://", 1)
create_engine(fix(u))`,
    'A | (+ in scheme ? same : postgresql:// > postgresql+asyncpg://)',
  ],
  [
    'one of several, or nothing',
    `def fix(url):
    if url.startswith("postgresql+asyncpg://"):
        return url
    elif url.startswith("postgresql://"):
        return url.replace("postgresql://", "postgresql+asyncpg://", 1)
    raise ValueError(url)
create_engine(fix(u))`,
    'A | (postgresql+asyncpg:// ? same : require postgresql:// | postgresql:// > postgresql+asyncpg://)',
  ],
  [
    'what stands before the options',
    'base, _, query = u.partition("?")\ncreate_engine(base)',
    'A | query',
  ],
  ['other options', 'create_engine(make_url(u).update_query_dict({"a": "b"}))', 'A | query'],
  [
    'a function that does something else with some',
    `if u.startswith("postgresql://"):
    u = company(u)
create_engine(u)`,
    'A | opaque',
  ],
  [
    'engines of which each is for other URLs',
    `if u.startswith("postgresql+asyncpg://"):
    create_engine(u)
elif u.endswith("x"):
    create_engine(u)`,
    'A | require postgresql+asyncpg://',
    'A | (postgresql+asyncpg:// ? require  : same) | opaque',
  ],
];

test.each(cases)('%s', (_name, source, ...expected) => {
  expect(origins({ 'app.py': `${head}${source}\n` })).toEqual(expected);
});

test('more than anybody writes is not followed', () => {
  const many = Array.from(
    { length: 60 },
    (_, index) => `if "x${index}" in u:\n    u = u.replace("a", "b")\n`,
  );
  expect(origins({ 'app.py': `${head}${many.join('')}create_engine(u)\n` })).toEqual([
    'A | opaque',
  ]);
});

test('a variable that the application sets for itself', () => {
  const files = {
    'start.py': 'import os\nos.environ["A"] = fix(os.environ["A"])\n',
    'db.py': `${head}create_engine(u)\n`,
  };
  expect(origins(files)).toEqual(['A | opaque']);
});

test('a table of options with a URL in it', () => {
  const source = `import os
from piccolo.engine.postgres import PostgresEngine
DB = PostgresEngine(config={"dsn": os.environ["A"]})
`;
  expect(origins({ 'piccolo_conf.py': source })).toEqual(['A']);
});

test('a check of a name for the scheme', () => {
  const source = `${head}scheme, rest = u.split("://", 1)
if scheme != "postgresql":
    raise ValueError(u)
if engine.dialect.name != "postgresql":
    raise ValueError(engine)
create_engine(u)
`;
  const { looseSteps } = readSources(memoryFiles({ 'app.py': source }), ['']);
  expect(looseSteps).toMatchObject([{ kind: 'require', prefixes: ['postgresql://'] }]);
});
