import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The first block of a language in the README. */
function block(language: string): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';
}

it('the example prints what the README says', () => {
  const options = ['--conditions=planproof-source', '--input-type=module-typescript', '--eval'];
  const printed = execFileSync(process.execPath, [...options, block('ts')], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(printed).toBe(block('text'));
});
