import { driverFindings } from '../fixture/driver-verdict.ts';
import type { Rule } from '../rule.ts';

/** A scheme that its readers accept. */
export const fixtureUrlScheme: Rule = {
  code: 'fixture-url-scheme',
  group: 'fixture',
  severity: 'error',
  exampleKind: 'fixture',
  summary: 'What reads a URL accepts its scheme.',
  why: `A scheme says which library is meant. SQLAlchemy refuses \`postgres://\`; asyncpg, psycopg and Django refuse \`postgresql+asyncpg://\`, which SQLAlchemy wants; Tortoise ORM wants \`asyncpg://\`; and code that checks a URL may refuse what its library would take. Tests then fail before the first of them runs.`,
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
      DATABASE_URL: postgres://postgres:test@127.0.0.1:5433/test
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
      '[project]\nname = "app"\nversion = "1"\ndependencies = ["sqlalchemy>=2.0.1", "asyncpg"]\n',
    'app/db.py':
      'import os\n\nfrom sqlalchemy.ext.asyncio import create_async_engine\n\nengine = create_async_engine(os.environ["DATABASE_URL"])\n',
  },
  check: (context) => driverFindings(context, 'fixture-url-scheme'),
};
