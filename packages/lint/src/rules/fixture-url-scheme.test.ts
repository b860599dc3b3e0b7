import {
  asyncEngine,
  declaring,
  exporting,
  needing,
  urlWith,
} from '../fixture/driver-examples.fixture.ts';
import { testRule } from '../rule-testing.ts';
import { fixtureUrlScheme } from './fixture-url-scheme.ts';

const path = 'fixtures/database/env_export/DATABASE_URL';
const asyncpg = declaring('sqlalchemy>=2.0', 'asyncpg');

const opening = (module: string, call: string) => ({
  'app/db.py': `import os\n\nimport ${module}\n\n\nasync def go():\n    return await ${call}(os.environ["DATABASE_URL"])\n`,
});

testRule(fixtureUrlScheme, [
  {
    name: 'refuses another scheme for redis-py',
    text: exporting('http://127.0.0.1:6380', 'REDIS_URL'),
    files: {
      ...declaring('redis'),
      'app/cache.py':
        'import os\n\nimport redis\n\ncache = redis.Redis.from_url(os.environ["REDIS_URL"])\n',
    },
    findings: [
      {
        path: 'fixtures/database/env_export/REDIS_URL',
        underlined: 'http://127.0.0.1:6380',
        message: 'redis-py does not take the scheme "http"; write "redis".',
      },
    ],
  },
  {
    name: 'refuses a scheme that nobody knows',
    text: exporting(urlWith('postgress')),
    files: { ...asyncpg, ...asyncEngine() },
    findings: [
      {
        path,
        underlined: urlWith('postgress'),
        message: 'SQLAlchemy brings no dialect "postgress".',
      },
    ],
  },
  {
    name: 'refuses `postgres` for SQLAlchemy',
    text: exporting(urlWith('postgres')),
    files: { ...asyncpg, ...asyncEngine() },
    findings: [
      {
        path,
        underlined: urlWith('postgres'),
        message: 'SQLAlchemy has no dialect "postgres"; write "postgresql".',
        help: ['Write `postgresql+asyncpg://`.'],
      },
    ],
  },
  {
    name: 'refuses a driver for raw asyncpg',
    text: exporting(urlWith('postgresql+asyncpg')),
    files: { ...declaring('asyncpg'), ...opening('asyncpg', 'asyncpg.connect') },
    findings: [
      {
        path,
        underlined: urlWith('postgresql+asyncpg'),
        message:
          'asyncpg reads no driver from a URL and refuses "postgresql+asyncpg"; write "postgresql".',
        help: ['Write `postgresql://`.'],
      },
    ],
  },
  {
    name: 'refuses `postgresql` for Tortoise ORM',
    text: exporting(urlWith('postgresql')),
    files: {
      ...declaring('tortoise-orm==0.25.1', 'asyncpg'),
      'app/db.py':
        'import os\n\nfrom tortoise import Tortoise\n\n\nasync def go():\n    await Tortoise.init(db_url=os.environ["DATABASE_URL"], modules={})\n',
    },
    findings: [
      {
        path,
        underlined: urlWith('postgresql'),
        message:
          'Tortoise ORM before 1.1.8 does not take the scheme "postgresql"; write "asyncpg".',
        help: ['Write `asyncpg://`.'],
      },
    ],
  },
  {
    name: 'refuses what the code refuses',
    text: exporting(urlWith('postgresql+asyncpg')),
    files: {
      ...asyncpg,
      'app/db.py': `import os

from sqlalchemy.ext.asyncio import create_async_engine

url = os.environ["DATABASE_URL"]
if not url.startswith("postgresql://"):
    raise ValueError(url)
engine = create_async_engine(url.replace("postgresql://", "postgresql+asyncpg://"))
`,
    },
    findings: [
      {
        path,
        underlined: urlWith('postgresql+asyncpg'),
        message: 'The code does not take `postgresql+asyncpg://`.',
        help: ['Write `postgresql://`.'],
      },
    ],
  },
  {
    name: 'knows no driver of a strange name',
    text: needing('{service: postgresql, driver: aiopgx}'),
    kind: 'feature',
    project: { path: '.guardkit/features/FEAT-A1.yaml' },
    files: { ...asyncpg, ...asyncEngine(), 'tasks/backlog/TASK-A1-1.md': '' },
    findings: [
      {
        path: 'infrastructure/0',
        underlined: 'aiopgx',
        message: 'PostgreSQL has no driver `aiopgx` that is known.',
      },
    ],
  },
  {
    name: 'knows no driver where URLs name none',
    text: needing('{service: redis, driver: hiredis}, {service: mongodb, driver: motor}'),
    kind: 'feature',
    project: { path: '.guardkit/features/FEAT-A1.yaml' },
    files: { ...asyncpg, 'tasks/backlog/TASK-A1-1.md': '' },
    findings: [
      {
        path: 'infrastructure/0',
        underlined: 'hiredis',
        message: 'URLs of Redis name no driver, so that `hiredis` says nothing.',
        help: ['Leave `driver` out.'],
        severity: 'warning',
      },
    ],
  },
  ...[
    ['what its reader takes', urlWith('postgresql+asyncpg')],
    ['a text that is no URL', 'localhost'],
    ['a scheme that is yet to be filled in', '"{{ scheme }}://postgres@127.0.0.1:5433/test"'],
  ].map(([name = '', value = '']) => ({
    name: `accepts ${name}`,
    text: exporting(value),
    files: { ...asyncpg, ...asyncEngine() },
    findings: [],
  })),
]);
