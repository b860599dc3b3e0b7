import {
  asyncEngine,
  declaring,
  exporting,
  syncEngine,
  urlWith,
} from '../fixture/driver-examples.fixture.ts';
import { testRule } from '../rule-testing.ts';
import { fixtureDriverMode } from './fixture-driver-mode.ts';

const path = 'fixtures/database/env_export/DATABASE_URL';
const both = declaring('sqlalchemy>=2.0', 'asyncpg', 'psycopg2-binary');

testRule(fixtureDriverMode, [
  {
    name: 'refuses a sync driver for an async engine',
    text: exporting(urlWith('postgresql+psycopg2')),
    files: { ...both, ...asyncEngine() },
    findings: [
      {
        path,
        underlined: urlWith('postgresql+psycopg2'),
        message:
          '`postgresql+psycopg2://` names a sync driver, and `create_async_engine` opens an async engine.',
        help: ['Write `postgresql+asyncpg://`.'],
      },
    ],
  },
  {
    name: 'refuses an async driver for a sync engine',
    text: exporting(urlWith('postgresql+asyncpg')),
    files: { ...both, ...syncEngine() },
    findings: [
      {
        path,
        underlined: urlWith('postgresql+asyncpg'),
        message:
          '`postgresql+asyncpg://` names an async driver, and `create_engine` opens a sync engine.',
        help: ['Write `postgresql+psycopg2://`.'],
      },
    ],
  },
  {
    name: 'refuses psycopg for a sync engine in an AsyncEngine',
    text: exporting(urlWith('postgresql+psycopg')),
    files: {
      ...declaring('sqlalchemy>=2.0', 'psycopg'),
      'app/db.py':
        'import os\n\nfrom sqlalchemy import create_engine\nfrom sqlalchemy.ext.asyncio import AsyncEngine\n\nengine = AsyncEngine(create_engine(os.environ["DATABASE_URL"]))\n',
    },
    findings: [
      {
        path,
        underlined: urlWith('postgresql+psycopg'),
        message:
          '`postgresql+psycopg://` names a sync driver in `AsyncEngine(create_engine(…))`, which needs an async one.',
        help: ['Write `postgresql+psycopg_async://`.'],
      },
    ],
  },
  {
    name: 'says that migrations need another URL than the app',
    text: exporting(urlWith('postgresql+asyncpg')),
    files: {
      ...both,
      ...asyncEngine(),
      'migrations/env.py': Object.values(syncEngine()).join(''),
    },
    findings: [
      {
        path,
        underlined: urlWith('postgresql+asyncpg'),
        message:
          '`postgresql+asyncpg://` names an async driver, and `create_engine` opens a sync engine.',
        help: [
          'Two variables are needed: `create_async_engine` (app/db.py:5) takes `postgresql+asyncpg://` and `create_engine` (migrations/env.py:5) takes `postgresql+psycopg2://`.',
        ],
      },
    ],
  },
  {
    name: 'accepts psycopg for both',
    text: exporting(urlWith('postgresql+psycopg')),
    files: {
      ...declaring('sqlalchemy>=2.0', 'psycopg'),
      ...asyncEngine(),
      'migrations/env.py': Object.values(syncEngine()).join(''),
    },
    findings: [],
  },
]);
