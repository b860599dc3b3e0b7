import { driverFindings } from '../fixture/driver-verdict.ts';
import type { Rule } from '../rule.ts';

/** A bare scheme that means one driver today and another tomorrow. */
export const fixtureDriverImplicit: Rule = {
  code: 'fixture-driver-implicit',
  group: 'fixture',
  severity: 'warning',
  exampleKind: 'fixture',
  summary:
    'A URL without a driver means the same driver in every version of SQLAlchemy that the project admits.',
  why: `SQLAlchemy 2.1 takes psycopg for \`postgresql://\` where 2.0 takes psycopg2, and oracledb for \`oracle://\` where 2.0 takes cx_Oracle. A project that admits both versions works until the day when the newer one is installed.`,
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
      DATABASE_URL: postgresql+psycopg2://postgres:test@127.0.0.1:5433/test
`,
  files: {
    'pyproject.toml':
      '[project]\nname = "app"\nversion = "1"\ndependencies = ["sqlalchemy>=2.0", "psycopg2-binary"]\n',
    'app/db.py':
      'import os\n\nfrom sqlalchemy import create_engine\n\nengine = create_engine(os.environ["DATABASE_URL"])\n',
  },
  check: (context) => driverFindings(context, 'fixture-driver-implicit'),
};
