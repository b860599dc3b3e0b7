import { driverFindings } from '../fixture/driver-verdict.ts';
import type { Rule } from '../rule.ts';

/** One driver, where several would do. */
export const fixtureDriverAmbiguous: Rule = {
  code: 'fixture-driver-ambiguous',
  group: 'fixture',
  severity: 'warning',
  exampleKind: 'fixture',
  summary: 'Where several declared drivers fit a URL, one of them is named.',
  why: `The driver that the project uses is filled in for it. Where the project declares several that would do, or needs different ones in different places, only its author knows which is meant.`,
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
      '[project]\nname = "app"\nversion = "1"\ndependencies = ["sqlalchemy>=2.0.1,<2.1", "asyncpg", "psycopg"]\n',
    'app/db.py':
      'import os\n\nfrom sqlalchemy.ext.asyncio import create_async_engine\n\nengine = create_async_engine(os.environ["DATABASE_URL"])\n',
  },
  check: (context) => driverFindings(context, 'fixture-driver-ambiguous'),
};
