/**
 * The main job on real files: checks `examples/` with the built command, as a newcomer would. One of the examples has
 * faults, so the command ends with status 1, and this script, having shown them, with 0.
 */
import { spawnSync } from 'node:child_process';

const FINDINGS = 1;
const command = ['apps/cli/bin/planproof.js', 'check', 'examples'];

console.log('$ planproof check examples\n');
const { status, error } = spawnSync(process.execPath, command, { stdio: 'inherit' });
if (error !== undefined) throw error;
if (status === FINDINGS) {
  console.log(
    '\nplanproof ended with status 1, as it does in a pipeline when there are errors. Try it on your own files:',
  );
  console.log('  node apps/cli/bin/planproof.js check PATH…');
}
process.exitCode = status === FINDINGS ? 0 : (status ?? 1);
