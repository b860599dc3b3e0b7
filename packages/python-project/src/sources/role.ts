import type { ConnectionRole } from '../connection.ts';

/** What the code of a file is for, told from its path. */
export function roleOf(path: string): ConnectionRole {
  const steps = path.split('/');
  const name = steps.at(-1) ?? '';
  if (steps.slice(0, -1).some((step) => /^(?:tests?|testing|e2e)$|^tests?_|_tests?$/.test(step)))
    return 'tests';
  if (/^(?:conftest|test_.*|.*_tests?|tests?)\.py$/.test(name)) return 'tests';
  const isMigrations = /(?:^|_)(?:alembic|migrations?|migrate)(?:_|$)/;
  if (steps.slice(0, -1).some((step) => isMigrations.test(step))) return 'migrations';
  if (/^(?:migrate|migrations?|run_migrations)\.py$/.test(name)) return 'migrations';
  if (
    steps
      .slice(0, -1)
      .some((step) =>
        /^(?:scripts?|tools?|bin|docs?|examples?|benchmarks?|bench|ci|dev|utils_dev|notebooks)$/.test(
          step,
        ),
      )
  )
    return 'tooling';
  return /^(?:setup|noxfile|tasks|fabfile|manage_db|seed.*|.*_seed)\.py$/.test(name)
    ? 'tooling'
    : 'application';
}
