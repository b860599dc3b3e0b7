import { expect, test } from 'vitest';
import { fixText } from '../fix-text.ts';
import { fixtureWith, planWith, testRule } from '../rule-testing.ts';
import { fixtureUrlOption } from './fixture-url-option.ts';

const base = 'postgres:test@127.0.0.1:5433/test';
const refused = (variable: string, driver: string, key: string, advice: string) =>
  `The URL of \`${variable}\` cannot be used: the driver ${driver} does not take the option "${key}"; ${advice}.`;

const pyproject = `[project]
name = "app"
version = "1"
dependencies = ["sqlalchemy~=2.0.1", "asyncpg"]
`;
const engine = `import os
from sqlalchemy.ext.asyncio import create_async_engine
engine = create_async_engine(os.environ["DATABASE_URL"])
`;
const raw = `import os
import asyncpg
async def connect():
    return await asyncpg.connect(os.environ["DATABASE_URL"])
`;

const pinned = fixtureWith({
  env_export: `{A: {url: "postgresql://${base}?sslmode=disable"}}`,
});

testRule(fixtureUrlOption, [
  {
    name: 'goes by the driver that the URL or the export names',
    text: fixtureWith({
      env_export: `
      A: postgresql+asyncpg://${base}?sslmode=disable&ssl=disable&connect_timeout=5
      B: postgresql+psycopg2://${base}?ssl=true
      C: {url: "postgresql://${base}?sslmode=disable", driver: asyncpg}
      D: postgresql+psycopg://${base}?sslmode=disable`,
    }),
    findings: [
      {
        path: 'fixtures/db/env_export/A',
        underlined: `postgresql+asyncpg://${base}?sslmode=disable&ssl=disable&connect_timeout=5`,
        message: refused('A', 'asyncpg', 'sslmode', 'write "ssl"'),
        severity: 'error',
      },
      {
        path: 'fixtures/db/env_export/A',
        underlined: `postgresql+asyncpg://${base}?sslmode=disable&ssl=disable&connect_timeout=5`,
        message: refused('A', 'asyncpg', 'connect_timeout', 'write "timeout"'),
      },
      {
        path: 'fixtures/db/env_export/B',
        underlined: `postgresql+psycopg2://${base}?ssl=true`,
        message: refused('B', 'psycopg2', 'ssl', 'write "sslmode"'),
      },
      {
        path: 'fixtures/db/env_export/C',
        underlined: `"postgresql://${base}?sslmode=disable"`,
        message: refused('C', 'asyncpg', 'sslmode', 'write "ssl"'),
      },
    ],
  },
  {
    name: 'says nothing of a driver that nobody names, nor of an unfinished URL',
    text: fixtureWith({
      env_export: `
      A: postgresql://${base}?sslmode=disable
      B: {url: "postgresql://${base}?sslmode=disable"}
      C: postgresql+asyncpg://${base}?sslmode=\${MODE}
      D: postgresql+pg8000://${base}?sslmode=disable
      E: mongodb://127.0.0.1:5433/test?authSource=admin`,
    }),
    findings: [],
  },
  {
    name: 'fills in the driver of the project',
    text: fixtureWith({
      env_export: `{DATABASE_URL: {url: "postgresql://${base}?sslmode=disable"}}`,
    }),
    files: { 'pyproject.toml': pyproject, 'app/db.py': engine },
    findings: [
      {
        path: 'fixtures/db/env_export/DATABASE_URL',
        underlined: `"postgresql://${base}?sslmode=disable"`,
        message: refused('DATABASE_URL', 'asyncpg', 'sslmode', 'write "ssl"'),
      },
    ],
  },
  {
    name: 'knows that asyncpg itself reads a URL otherwise than SQLAlchemy does',
    text: fixtureWith({
      env_export: `{DATABASE_URL: {url: "postgresql://${base}?sslmode=disable", driver: asyncpg}}`,
    }),
    files: { 'pyproject.toml': pyproject, 'app/db.py': raw },
    findings: [],
  },
  {
    name: "speaks of a driver that a feature pins for the repository's fixture",
    text: pinned,
    files: {
      '.guardkit/fixtures/db.yaml': pinned,
      '.guardkit/features/FEAT-A1.yaml': planWith(
        'infrastructure: [{service: db, driver: asyncpg}]',
      ),
      '.guardkit/features/FEAT-A2.yaml': planWith(
        'infrastructure: [{service: db, driver: asyncpg}]',
      ),
    },
    project: { path: '.guardkit/fixtures/db.yaml' },
    findings: [
      {
        path: 'fixtures/db/env_export/A',
        underlined: `"postgresql://${base}?sslmode=disable"`,
        message: refused('A', 'asyncpg', 'sslmode', 'write "ssl"'),
      },
    ],
  },
]);

test('the unsafe fix writes the option of the driver', () => {
  const text = fixtureWith({ env_export: `{A: "postgresql+asyncpg://${base}?sslmode=disable"}` });
  const { text: fixed } = fixText(text, { kind: 'fixture', unsafe: true });
  expect(fixed).toContain(`"postgresql+asyncpg://${base}?ssl=disable"`);
});
