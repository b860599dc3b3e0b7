import {
  asyncEngine,
  declaring,
  exporting,
  inRepository,
  needing,
  urlWith,
} from '../fixture/driver-examples.fixture.ts';
import { testRule } from '../rule-testing.ts';
import { consumerContract } from './consumer-contract.ts';

const contract = (driver: string, framework = 'SQLAlchemy async (create_async_engine)') => ({
  'tasks/backlog/TASK-A1-1.md': `---
id: TASK-A1-1
consumer_context:
  - task: TASK-A1-0
    consumes: DATABASE_URL
    framework: ${framework}
    driver: ${driver}
    format_note: The URL names the driver.
---
`,
});

const asyncpg = { ...declaring('sqlalchemy==2.0.44', 'asyncpg'), ...asyncEngine() };
const bothAsync = { ...declaring('sqlalchemy==2.0.44', 'asyncpg', 'psycopg'), ...asyncEngine() };
const own = (value: string) => ({ '.guardkit/fixtures/own.yaml': exporting(value) });

const right: [name: string, infrastructure: string, files: Readonly<Record<string, string>>][] = [
  ['the driver that is filled in', 'postgresql', { ...asyncpg, ...contract('asyncpg') }],
  [
    'the distribution in its stead',
    'postgresql',
    { ...asyncpg, ...contract('postgresql+asyncpg') },
  ],
  ['a word that is no driver', 'postgresql', { ...asyncpg, ...contract('SQLAlchemy') }],
  ['a choice that is open, and decides it', 'postgresql', { ...bothAsync, ...contract('psycopg') }],
  [
    'a URL that names it',
    'database',
    { ...asyncpg, ...own(urlWith('postgresql+asyncpg')), ...contract('asyncpg') },
  ],
  ['another variable', 'redis', { ...asyncpg, ...contract('psycopg') }],
  [
    'a bare URL to which the code adds it',
    'database',
    {
      ...declaring('sqlalchemy==2.0.44', 'asyncpg'),
      ...asyncEngine(
        'os.environ["DATABASE_URL"].replace("postgresql://", "postgresql+asyncpg://")',
      ),
      ...own(urlWith('postgresql')),
      ...contract('asyncpg'),
    },
  ],
  [
    'a bare URL for raw asyncpg',
    'database',
    { ...declaring('asyncpg'), ...own(urlWith('postgresql')), ...contract('asyncpg', 'asyncpg') },
  ],
];

testRule(consumerContract, [
  {
    name: 'points at the entry of the feature, and at the task file',
    text: needing('postgresql'),
    files: { ...asyncpg, ...contract('psycopg') },
    findings: [
      {
        path: 'infrastructure/0',
        underlined: 'postgresql',
        message:
          '"tasks/backlog/TASK-A1-1.md" wants the driver "psycopg" in `DATABASE_URL`, and the fixture "postgresql" exports `postgresql+asyncpg://`, which leads to asyncpg.',
        help: [
          "Name the same driver in both: `{service: postgresql, driver: psycopg}` in the feature's `infrastructure`, or another `driver` in the task file.",
        ],
        related: ['psycopg'],
      },
    ],
  },
  {
    name: 'points at the entry of the task',
    text: needing('redis').replace(
      'file_path: tasks/backlog/TASK-A1-1.md',
      'file_path: tasks/backlog/TASK-A1-1.md\n    requires_infrastructure: [postgresql]',
    ),
    files: { ...asyncpg, ...contract('psycopg2-binary') },
    findings: [
      {
        path: 'tasks/0/requires_infrastructure/0',
        underlined: 'postgresql',
        message:
          '"tasks/backlog/TASK-A1-1.md" wants the driver "psycopg2" in `DATABASE_URL`, and the fixture "postgresql" exports `postgresql+asyncpg://`, which leads to asyncpg.',
      },
    ],
  },
  {
    name: 'speaks of a fixture of the repository in its own file',
    ...inRepository(urlWith('postgresql'), { ...asyncpg, ...contract('asyncpg') }),
    findings: [
      {
        path: 'fixtures/database/env_export/DATABASE_URL',
        underlined: urlWith('postgresql'),
        help: [
          'Name the same driver in both: `+asyncpg` in the URL that the fixture exports, or another `driver` in the task file.',
        ],
        related: ['asyncpg', 'database'],
        message:
          '"tasks/backlog/TASK-A1-1.md" wants the driver "asyncpg" in `DATABASE_URL`, and the fixture "database" exports `postgresql://`, which leads to psycopg2.',
      },
    ],
  },
  {
    name: 'takes the task at its word where there is no code',
    ...inRepository(urlWith('postgresql'), contract('asyncpg')),
    findings: [
      {
        path: 'fixtures/database/env_export/DATABASE_URL',
        underlined: urlWith('postgresql'),
        message:
          '"tasks/backlog/TASK-A1-1.md" wants the driver "asyncpg" in `DATABASE_URL`, and the fixture "database" exports `postgresql://`, which leads to psycopg2 and psycopg.',
      },
    ],
  },
  {
    name: 'does not take a driver that is pinned for what a plain string exports',
    ...inRepository(
      urlWith('postgresql+psycopg'),
      { ...bothAsync, ...contract('asyncpg') },
      '{service: database, driver: asyncpg}',
    ),
    findings: [
      {
        path: 'fixtures/database/env_export/DATABASE_URL',
        underlined: urlWith('postgresql+psycopg'),
        message:
          '"tasks/backlog/TASK-A1-1.md" wants the driver "asyncpg" in `DATABASE_URL`, and the fixture "database" exports `postgresql+psycopg://`, which leads to psycopg.',
      },
    ],
  },
  {
    name: 'and leaves it to that file',
    text: needing('database'),
    files: { ...asyncpg, ...own(urlWith('postgresql')), ...contract('asyncpg') },
    findings: [],
  },
  ...(['postgresql+asyncpg', 'postgresql+psycopg'] as const).map((scheme, index) => ({
    name: `accepts ${scheme} in the fixture's own file, where the task wants it or nothing`,
    ...inRepository(urlWith(scheme), { ...bothAsync, ...(index === 0 ? contract('asyncpg') : {}) }),
    findings: [],
  })),
  ...right.map(([name, infrastructure, files]) => ({
    name: `accepts ${name}`,
    text: needing(infrastructure),
    files,
    findings: [],
  })),
]);
