import { readPythonProject } from '@planproof/python-project';
import { describe, expect, test } from 'vitest';
import { fixText } from '../fix-text.ts';
import {
  asyncEngine,
  declaring,
  exporting,
  inRepository,
  needing,
  syncEngine,
  urlWith,
} from '../fixture/driver-examples.fixture.ts';
import { memoryProject } from '../project/memory-project.ts';
import { testRule } from '../rule-testing.ts';
import { fixtureDriverMissing } from './fixture-driver-missing.ts';

const bare = urlWith('postgresql');
const path = 'fixtures/database/env_export/DATABASE_URL';
const asyncpg = declaring('sqlalchemy>=2.0', 'asyncpg');

const withExtra =
  '[project]\nname = "app"\nversion = "1"\ndependencies = ["sqlalchemy>=2.0", "asyncpg"]\n\n[project.optional-dependencies]\nalt = ["psycopg"]\n';

const right: [name: string, text: string, files: Readonly<Record<string, string>>][] = [
  [
    'the driver in the URL',
    exporting(urlWith('postgresql+asyncpg')),
    { ...asyncpg, ...asyncEngine() },
  ],
  [
    'code that adds the driver',
    exporting(bare),
    {
      ...asyncpg,
      ...asyncEngine(
        'os.environ["DATABASE_URL"].replace("postgresql://", "postgresql+asyncpg://")',
      ),
    },
  ],
  [
    'raw asyncpg',
    exporting(bare),
    {
      ...declaring('asyncpg'),
      'app/db.py':
        'import os\nimport asyncpg\n\nasync def go():\n    await asyncpg.connect(os.environ["DATABASE_URL"])\n',
    },
  ],
  [
    'the default driver',
    exporting(bare),
    { ...declaring('sqlalchemy==2.0.44', 'psycopg2'), ...syncEngine() },
  ],
  ['a variable that nobody reads', exporting(bare, 'PG_URL'), { ...asyncpg, ...asyncEngine() }],
  [
    'a URL that is put together from parts',
    exporting(bare),
    { ...asyncpg, ...asyncEngine('f"postgresql+asyncpg://{os.environ[\'PGHOST\']}/app"') },
  ],
  [
    'tests that set the variable themselves',
    exporting(bare),
    {
      ...asyncpg,
      ...asyncEngine(),
      'tests/conftest.py': 'import os\n\nos.environ["DATABASE_URL"] = "sqlite+aiosqlite://"\n',
    },
  ],
  ['a project without Python', exporting(bare), { 'package.json': '{}' }],
  ['a URL that is filled in', exporting(`{url: "${bare}"}`), { ...asyncpg, ...asyncEngine() }],
  [
    'a function that could not be followed',
    exporting(bare),
    { ...asyncpg, ...asyncEngine('company.normalise(os.environ["DATABASE_URL"])') },
  ],
  [
    'a sync engine, where not all that is installed is known',
    exporting(bare),
    {
      'setup.py': 'from setuptools import setup\nsetup(name="app", install_requires=read())\n',
      ...syncEngine(),
    },
  ],
  [
    'the built-in fixture, whose URL is filled in',
    needing('postgresql'),
    { ...asyncpg, ...asyncEngine() },
  ],
];

testRule(fixtureDriverMissing, [
  {
    name: 'takes the driver that a feature names for the one that is meant, of several',
    ...inRepository(
      bare,
      { ...declaring('sqlalchemy==2.0.44', 'asyncpg', 'psycopg'), ...asyncEngine() },
      '{service: database, driver: asyncpg}',
    ),
    findings: [
      {
        path,
        underlined: bare,
        message:
          '`postgresql://` makes SQLAlchemy import psycopg2, which this project does not declare; it declares psycopg and asyncpg.',
        help: [
          'Write `postgresql+asyncpg://`.',
          'Installing psycopg2 would not help: it is a sync driver, and the engine is async. Nor would `bootstrap_packages`: there is no such field.',
        ],
        related: ['database'],
      },
    ],
  },
  {
    name: 'takes the driver that a task asks for, too',
    ...inRepository(bare, {
      ...declaring('sqlalchemy==2.0.44', 'asyncpg', 'psycopg'),
      ...asyncEngine(),
      'tasks/backlog/TASK-A1-1.md':
        '---\nconsumer_context:\n  - consumes: DATABASE_URL\n    driver: asyncpg\n---\n',
    }),
    findings: [
      {
        path,
        underlined: bare,
        message:
          '`postgresql://` makes SQLAlchemy import psycopg2, which this project does not declare; it declares psycopg and asyncpg.',
        related: [],
      },
    ],
  },
  {
    name: 'counts no driver of an extra that nobody is known to install beside one that is declared',
    text: exporting(bare),
    files: { 'pyproject.toml': withExtra, ...asyncEngine() },
    findings: [
      {
        path,
        underlined: bare,
        message:
          '`postgresql://` makes SQLAlchemy import psycopg or psycopg2, by its version, and not asyncpg, which this project declares.',
        help: ['Write `postgresql+asyncpg://`.'],
      },
    ],
  },
  {
    name: 'says what is imported, what is declared, and what would not help',
    text: exporting(bare),
    files: { ...asyncpg, ...asyncEngine() },
    findings: [
      {
        path,
        underlined: bare,
        message:
          '`postgresql://` makes SQLAlchemy import psycopg2 or psycopg, which this project does not declare; it declares asyncpg.',
        help: [
          'Write `postgresql+asyncpg://`.',
          'Installing psycopg2 would not help: it is a sync driver, and the engine is async. Nor would `bootstrap_packages`: there is no such field.',
        ],
        evidence: [
          '`create_async_engine` opens the URL in `DATABASE_URL`, with an async engine.',
          'The project admits SQLAlchemy 2.0 and 2.1.',
          'The project declares `asyncpg`.',
        ],
      },
    ],
  },
  {
    name: 'speaks of the one default driver of a pinned version',
    text: exporting(bare),
    files: { ...declaring('sqlalchemy==2.0.44', 'asyncpg'), ...asyncEngine() },
    findings: [
      {
        path,
        underlined: bare,
        message:
          '`postgresql://` makes SQLAlchemy import psycopg2, which this project does not declare; it declares asyncpg.',
      },
    ],
  },
  {
    name: 'speaks of the mode where the default driver is declared too',
    text: exporting(bare),
    files: { ...declaring('sqlalchemy==2.0.44', 'asyncpg', 'psycopg2-binary'), ...asyncEngine() },
    findings: [
      {
        path,
        underlined: bare,
        message:
          '`postgresql://` makes SQLAlchemy import psycopg2, which is not async as `create_async_engine` needs it; this project declares asyncpg.',
      },
    ],
  },
  {
    name: 'knows of a driver to come by the manifests alone',
    text: exporting(bare),
    files: declaring('sqlalchemy==2.0.44', 'asyncpg'),
    findings: [
      {
        path,
        underlined: bare,
        message:
          '`postgresql://` makes SQLAlchemy import psycopg2, which this project does not declare; it declares asyncpg.',
      },
    ],
  },
  {
    name: 'points at a built-in fixture where a feature needs it',
    text: needing('postgresql-sync'),
    kind: 'feature',
    files: {
      ...declaring('sqlalchemy==2.0.44', 'asyncpg'),
      ...asyncEngine(),
      'tasks/backlog/TASK-A1-1.md': '',
    },
    project: { path: '.guardkit/features/FEAT-A1.yaml' },
    findings: [
      {
        path: 'infrastructure/0',
        underlined: 'postgresql-sync',
        message:
          '`postgresql://` makes SQLAlchemy import psycopg2, which this project does not declare; it declares asyncpg.',
      },
    ],
  },
  ...right.map(([name, text, files]) => ({
    name: `accepts ${name}`,
    text,
    ...(text.startsWith('id:') ? { kind: 'feature' as const } : {}),
    files,
    findings: [],
  })),
]);

describe('the fix', () => {
  test('writes the driver into the URL, and nothing else', () => {
    const text = exporting(`"${bare}"  # for the tests`);
    const project = memoryProject(
      { ...asyncpg, ...asyncEngine() },
      { path: '.guardkit/fixtures/fixtures.yaml', readPython: readPythonProject },
    );
    const fixed = fixText(text, { kind: 'fixture', project });
    expect(fixed.text).toBe(text.replace('postgresql://', 'postgresql+asyncpg://'));
  });
});
