/**
 * The main job on real files, with the built command, as a newcomer would do it: checks `examples/`, and diagnoses the failed
 * run of one of them. That one has faults, so both commands end with status 1, and this script, having shown them, with 0.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const FINDINGS = 1;
const planproof = join(import.meta.dirname, '../apps/cli/bin/planproof.js');

/** Shows a command and what it says; returns its exit status. */
function show(directory: string, ...words: readonly string[]): number {
  console.log(`\n${directory === '.' ? '' : `${directory} `}$ planproof ${words.join(' ')}\n`);
  const cwd = join(import.meta.dirname, '..', directory);
  const { status, error } = spawnSync(process.execPath, [planproof, ...words], {
    cwd,
    stdio: 'inherit',
  });
  if (error !== undefined) throw error;
  return status ?? 1;
}

const statuses = [
  show('.', 'check', 'examples'),
  show('examples/task-db-003', 'diagnose', 'pytest.log'),
];
const unexpected = statuses.find((status) => status !== FINDINGS);
if (unexpected === undefined) {
  console.log(
    '\nBoth ended with status 1, as they do in a pipeline when there are errors. Try it on your own files:',
  );
  console.log('  node apps/cli/bin/planproof.js check PATH…');
}
process.exitCode = unexpected ?? 0;
