/** Fails when the working tree differs from what is committed: something generated is stale, or was edited by hand. */
import { execFileSync } from 'node:child_process';

const changes = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
if (changes !== '') {
  console.error(`These files differ from what is committed:\n${changes}`);
  console.error('If they are generated, commit what `npm run generate` writes.');
  process.exitCode = 1;
}
