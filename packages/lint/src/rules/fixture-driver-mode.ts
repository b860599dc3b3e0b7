import { driverFindings } from '../fixture/driver-verdict.ts';
import type { Rule } from '../rule.ts';

/** A driver of the wrong mode. */
export const fixtureDriverMode: Rule = {
  code: 'fixture-driver-mode',
  group: 'fixture',
  severity: 'error',
  exampleKind: 'fixture',
  summary: 'An async engine gets an async driver, and a sync engine a sync one.',
  why: `\`create_async_engine\` refuses psycopg2 ("The asyncio extension requires an async driver to be used"), and \`create_engine\` with asyncpg fails at the first connection. psycopg serves both, and the others one of them.`,
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
      DATABASE_URL: postgresql+psycopg2://postgres:test@127.0.0.1:5433/test
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
      '[project]\nname = "app"\nversion = "1"\ndependencies = ["sqlalchemy>=2.0", "asyncpg", "psycopg2-binary"]\n',
    'app/db.py':
      'import os\n\nfrom sqlalchemy.ext.asyncio import create_async_engine\n\nengine = create_async_engine(os.environ["DATABASE_URL"])\n',
  },
  check: (context) => driverFindings(context, 'fixture-driver-mode'),
};
