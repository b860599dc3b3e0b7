import { expect, test } from 'vitest';
import { roleOf } from './role.ts';

test.each([
  ['app/db/session.py', 'application'],
  ['src/latest/contest.py', 'application'],
  ['tests/unit/db.py', 'tests'],
  ['app/test_api.py', 'tests'],
  ['app/api_test.py', 'tests'],
  ['conftest.py', 'tests'],
  ['integration_tests/db.py', 'tests'],
  ['alembic/env.py', 'migrations'],
  ['app/db/migrations/versions/1_x.py', 'migrations'],
  ['app/alembic_async/env.py', 'migrations'],
  ['scripts/load.py', 'tooling'],
  ['noxfile.py', 'tooling'],
])('%s is of %s', (path, role) => {
  expect(roleOf(path)).toBe(role);
});
