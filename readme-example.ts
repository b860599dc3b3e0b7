import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * Tests that the program in a package's README prints what the page says it does.
 *
 * @param testFolder a folder in the package
 */
export function testReadme(testFolder: string): void {
  const root = join(testFolder, '..');
  it('the example prints what the README says', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const example = /```ts\n(.*?)```\n\nThis prints:\n\n```text\n(.*?)```/s.exec(readme) ?? [];
    const [, program = '', output] = example;
    const options = ['--conditions=planproof-source', '--input-type=module-typescript', '--eval'];
    const printed = execFileSync(process.execPath, [...options, program], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(printed).toBe(output);
  });
}
