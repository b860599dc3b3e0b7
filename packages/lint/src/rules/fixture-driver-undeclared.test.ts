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
import { fixtureDriverUndeclared } from './fixture-driver-undeclared.ts';

const url = urlWith('postgresql+psycopg2');
const path = 'fixtures/database/env_export/DATABASE_URL';

testRule(fixtureDriverUndeclared, [
  {
    name: 'says what is declared in its stead',
    text: exporting(url),
    files: { ...declaring('sqlalchemy>=2.0', 'asyncpg'), ...asyncEngine() },
    findings: [
      {
        path,
        underlined: url,
        message:
          '`postgresql+psycopg2://` makes SQLAlchemy import psycopg2, which this project does not declare; it declares asyncpg.',
        help: ['Write `postgresql+asyncpg://`.'],
      },
    ],
  },
  {
    name: 'says what to add where nothing suits',
    text: exporting(url),
    files: { ...declaring('sqlalchemy>=2.0'), ...syncEngine() },
    findings: [
      {
        path,
        underlined: url,
        message:
          '`postgresql+psycopg2://` makes SQLAlchemy import psycopg2, which this project does not declare.',
        help: [
          'Add `psycopg2` or `psycopg2-binary` to the dependencies of the project, or write a driver that it declares.',
        ],
      },
    ],
  },
  {
    name: 'points at the driver that a feature names',
    text: needing('{service: postgresql, driver: psycopg2}'),
    kind: 'feature',
    project: { path: '.guardkit/features/FEAT-A1.yaml' },
    files: {
      ...declaring('sqlalchemy>=2.0', 'asyncpg'),
      ...asyncEngine(),
      'tasks/backlog/TASK-A1-1.md': '',
    },
    findings: [
      {
        path: 'infrastructure/0',
        underlined: 'psycopg2',
        message:
          '`postgresql+psycopg2://` makes SQLAlchemy import psycopg2, which this project does not declare; it declares asyncpg.',
        help: ['The driver that suits is `asyncpg`.'],
      },
    ],
  },
  {
    name: 'speaks of a driver that a feature names for a fixture of the repository in its file',
    ...inRepository(
      `{url: "${urlWith('postgresql')}"}`,
      { ...declaring('sqlalchemy>=2.0', 'asyncpg'), ...asyncEngine() },
      '{service: database, driver: psycopg2}',
    ),
    findings: [
      {
        path,
        underlined: `"${urlWith('postgresql')}"`,
        message:
          '`postgresql+psycopg2://` makes SQLAlchemy import psycopg2, which this project does not declare; it declares asyncpg.',
        help: ['The driver that suits is `asyncpg`.'],
        related: ['database'],
      },
    ],
  },
  {
    name: 'points at it in a feature that is elsewhere, of which that file does not know',
    text: needing('{service: database, driver: psycopg2}'),
    kind: 'feature',
    project: { path: 'plans/FEAT-A1.yaml' },
    files: {
      ...declaring('sqlalchemy>=2.0', 'asyncpg'),
      ...asyncEngine(),
      '.guardkit/fixtures/own.yaml': exporting(`{url: "${urlWith('postgresql')}"}`),
    },
    findings: [
      {
        path: 'infrastructure/0',
        underlined: 'psycopg2',
        message:
          '`postgresql+psycopg2://` makes SQLAlchemy import psycopg2, which this project does not declare; it declares asyncpg.',
      },
    ],
  },
  {
    name: 'points at the driver that an export names',
    text: exporting(`{url: "${urlWith('postgresql')}", driver: psycopg2}`),
    files: { ...declaring('sqlalchemy>=2.0', 'asyncpg'), ...asyncEngine() },
    findings: [
      {
        path,
        underlined: 'psycopg2',
        message:
          '`postgresql+psycopg2://` makes SQLAlchemy import psycopg2, which this project does not declare; it declares asyncpg.',
      },
    ],
  },
  {
    name: 'accepts a driver of an extra',
    text: exporting(url),
    files: {
      'pyproject.toml':
        '[project]\nname = "app"\nversion = "1"\ndependencies = ["sqlalchemy"]\n\n[project.optional-dependencies]\npg = ["psycopg2-binary"]\n',
      ...syncEngine(),
    },
    findings: [],
  },
  {
    name: 'says nothing where not all that is installed is known',
    text: exporting(url),
    files: {
      'setup.py': 'from setuptools import setup\nsetup(name="app", install_requires=read())\n',
      ...syncEngine(),
    },
    findings: [],
  },
]);
