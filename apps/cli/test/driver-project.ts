/** A repository whose fixture exports a bare URL, and whose code wants asyncpg. */
export const driverProject: Readonly<Record<string, string>> = {
  '.git/HEAD': '',
  'pyproject.toml': `[project]
name = "users"
version = "1.0"
dependencies = ["sqlalchemy[asyncio]>=2.0.30,<2.1", "asyncpg>=0.30"]

[project.optional-dependencies]
sync = ["psycopg2-binary"]
`,
  'src/database.py': `import os

from sqlalchemy.ext.asyncio import create_async_engine

engine = create_async_engine(os.environ["DATABASE_URL"])
`,
  '.guardkit/fixtures/own.yaml': `fixtures:
  bare:
    service: postgresql
    container_name: users-postgres
    image: postgres:18-alpine
    port_mapping: "5433:5432"
    env_vars:
      POSTGRES_PASSWORD: test
      POSTGRES_DB: test
    readiness_type: command
    readiness_cmd: docker exec users-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'
    env_export:
      DATABASE_URL: postgresql://postgres:test@127.0.0.1:5433/test
`,
};
