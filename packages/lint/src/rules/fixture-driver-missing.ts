import { driverFindings } from '../fixture/driver-verdict.ts';
import type { Rule } from '../rule.ts';

/** A bare scheme whose default driver is not the one that is used. */
export const fixtureDriverMissing: Rule = {
  code: 'fixture-driver-missing',
  group: 'fixture',
  severity: 'error',
  exampleKind: 'fixture',
  fixes: ['safe'],
  summary: 'A URL without a driver is right for the default driver of SQLAlchemy.',
  why: `A bare \`postgresql://\` makes SQLAlchemy import its default driver: psycopg2 before 2.1, psycopg since. Where the project uses another, tests die as they are collected, with \`ModuleNotFoundError: No module named 'psycopg2'\`, although every dependency is installed and no file imports psycopg2. More packages do not help; the URL needs its driver.`,
  bad: `fixtures:
  database:
    service: postgresql
    container_name: app-postgres
    image: postgres:18-alpine
    port_mapping: "5433:5432"
    env_vars:
      POSTGRES_PASSWORD: test
      POSTGRES_DB: test
    readiness_type: command
    readiness_cmd: docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'
    env_export:
      DATABASE_URL: postgresql://postgres:test@127.0.0.1:5433/test
`,
  good: `fixtures:
  database:
    service: postgresql
    container_name: app-postgres
    image: postgres:18-alpine
    port_mapping: "5433:5432"
    env_vars:
      POSTGRES_PASSWORD: test
      POSTGRES_DB: test
    readiness_type: command
    readiness_cmd: docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'
    env_export:
      DATABASE_URL: postgresql+asyncpg://postgres:test@127.0.0.1:5433/test
`,
  files: {
    'pyproject.toml':
      '[project]\nname = "app"\nversion = "1"\ndependencies = ["sqlalchemy>=2.0", "asyncpg"]\n',
    'app/db.py':
      'import os\n\nfrom sqlalchemy.ext.asyncio import create_async_engine\n\nengine = create_async_engine(os.environ["DATABASE_URL"])\n',
  },
  check: (context) => driverFindings(context, 'fixture-driver-missing'),
};
