import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

it('the example prints what the README says', () => {
  const example = /```ts\n(.*?)```\n\nThis prints:\n\n```text\n(.*?)```/s.exec(readme);
  const [, program = '', output = ''] = example ?? [];
  const options = ['--conditions=planproof-source', '--input-type=module-typescript', '--eval'];
  const printed = execFileSync(process.execPath, [...options, program], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(printed).toBe(output);
});
