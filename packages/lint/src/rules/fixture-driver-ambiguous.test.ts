import {
  asyncEngine,
  declaring,
  exporting,
  inRepository,
  needing,
  syncEngine,
  urlWith,
} from '../fixture/driver-examples.fixture.ts';
import { testRule } from '../rule-testing.ts';
import { fixtureDriverAmbiguous } from './fixture-driver-ambiguous.ts';

const path = 'fixtures/database/env_export/DATABASE_URL';
const bare = urlWith('postgresql');
const two = declaring('sqlalchemy==2.0.44', 'asyncpg', 'psycopg');
const filled = `{url: "${bare}"}`;
const task = { 'tasks/backlog/TASK-A1-1.md': '' };
const feature = {
  kind: 'feature',
  project: { path: '.guardkit/features/FEAT-A1.yaml' },
} as const;

const contract = {
  'tasks/backlog/TASK-A1-1.md':
    '---\nconsumer_context:\n  - consumes: DATABASE_URL\n    driver: asyncpg\n---\n',
};

testRule(fixtureDriverAmbiguous, [
  {
    name: 'asks for a name where several fit and the URL has none',
    text: exporting(bare),
    files: { ...two, ...asyncEngine() },
    findings: [
      {
        path,
        underlined: bare,
        message:
          'Several drivers that this project declares fit the URL in `DATABASE_URL`, and `postgresql://` names none: psycopg and asyncpg.',
        help: [
          "Name one in the feature's `infrastructure`: `{service: database, driver: psycopg}`.",
          'Or write it into the URL: `postgresql+psycopg://`.',
        ],
        severity: 'warning',
      },
    ],
  },
  {
    name: 'asks where the driver is to be filled in',
    text: exporting(filled),
    files: { ...two, ...asyncEngine() },
    findings: [
      {
        path,
        underlined: `"${bare}"`,
        message:
          'Several drivers that this project declares fit the URL in `DATABASE_URL`: psycopg and asyncpg.',
      },
    ],
  },
  {
    name: 'asks at the entry of a built-in fixture, once',
    text: needing('postgresql').replace(
      'file_path: tasks/backlog/TASK-A1-1.md',
      'file_path: tasks/backlog/TASK-A1-1.md\n    requires_infrastructure: [postgresql]',
    ),
    ...feature,
    files: { ...two, ...asyncEngine(), ...task },
    findings: [
      {
        path: 'infrastructure/0',
        underlined: 'postgresql',
        message:
          'Several drivers that this project declares fit the URL in `DATABASE_URL`: psycopg and asyncpg.',
      },
    ],
  },
  {
    name: 'says where no one URL will do',
    text: exporting(filled),
    files: {
      ...declaring('sqlalchemy==2.0.44', 'asyncpg', 'psycopg2'),
      ...asyncEngine(),
      'migrations/env.py': Object.values(syncEngine()).join(''),
    },
    findings: [
      {
        path,
        underlined: `"${bare}"`,
        message: 'No one URL in `DATABASE_URL` suits everything that reads it.',
        help: [
          'Two variables are needed: `create_async_engine` (app/db.py:5) takes `postgresql+asyncpg://` and `create_engine` (migrations/env.py:5) takes `postgresql+psycopg2://`.',
        ],
      },
    ],
  },
  {
    name: 'says what is undecided, and what would decide it',
    text: exporting(filled),
    files: { ...declaring('sqlalchemy==2.0.44'), ...asyncEngine() },
    findings: [
      {
        path,
        underlined: `"${bare}"`,
        message:
          'Which driver the URL in `DATABASE_URL` needs is undecided: `create_async_engine` needs an async driver for PostgreSQL, and the project declares none that it takes.',
        help: ['The driver among the dependencies would decide it.'],
        severity: 'info',
      },
    ],
  },
  ...[
    ['a driver that is named', exporting(urlWith('postgresql+asyncpg'))],
    ['one that the export names', exporting(`{url: "${bare}", driver: asyncpg}`)],
  ].map(([name = '', text = '']) => ({
    name: `accepts ${name}`,
    text,
    files: { ...two, ...asyncEngine() },
    findings: [],
  })),
  {
    name: 'accepts one that the feature names',
    text: needing('{service: postgresql, driver: asyncpg}'),
    ...feature,
    files: { ...two, ...asyncEngine(), ...task },
    findings: [],
  },
  ...[
    ['that every feature names', '{service: database, driver: asyncpg}', {}],
    ['that its task asks for', 'database', contract],
  ].map(([name, infrastructure, files]) => ({
    name: `accepts one ${name}, for a fixture of the repository`,
    ...inRepository(
      filled,
      { ...two, ...asyncEngine(), ...(files as Record<string, string>) },
      infrastructure as string,
    ),
    findings: [],
  })),
  {
    name: 'asks where one feature names a driver and another does not',
    ...inRepository(
      filled,
      {
        ...two,
        ...asyncEngine(),
        '.guardkit/features/FEAT-A2.yaml': needing('database'),
      },
      '{service: database, driver: asyncpg}',
    ),
    findings: [
      {
        path,
        underlined: `"${bare}"`,
        message:
          'Several drivers that this project declares fit the URL in `DATABASE_URL`: psycopg and asyncpg.',
      },
    ],
  },
  {
    name: 'accepts a bare URL that is right although another driver would do',
    text: exporting(bare),
    files: { ...declaring('sqlalchemy==2.0.44', 'psycopg2', 'psycopg'), ...syncEngine() },
    findings: [],
  },
]);
