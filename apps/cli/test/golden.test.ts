import { describe, expect, it } from 'vitest';
import { planproof, runtimes } from './planproof.ts';
import { scratch } from './scratch.ts';

/**
 * One example of each report and of each page of help. `vitest run --update` writes them anew; read what has changed.
 */
const feature = `id: FEAT-A1
name: Sign in
bootstrap_packages: [asyncpg]
tasks:
  - id: TASK-A-001
    name: フォーム 👩‍💻
    file_path: tasks/backlog/one.md
  - id: TASK-A-001
    name: Two
    file_path: tasks/backlog/two.md
    dependencies:
      - TASK-A-01
      - TASK-A-001
    complexity: high # \u202e reversed \u202c
orchestration:
  parallel_groups:
    - [TASK-A-001]
`;

describe.each(runtimes)('on $name', (runtime) => {
  it.each(['text', 'compact', 'json'])('the report as %s', async (format) => {
    const cwd = scratch({
      '.guardkit/features/FEAT-A1.yaml': feature,
      '.guardkit/features/FEAT-A2.yaml': feature
        .replace('FEAT-A1', 'FEAT-A2')
        .replace(/bootstrap.*/s, 'tasks: []\n'),
      'tasks/backlog/one.md': '',
      'tasks/backlog/two.md': '',
    });
    const { stdout, stderr, code } = planproof([`--format=${format}`], { cwd, runtime });
    expect([code, stderr]).toEqual([1, '']);
    const steady = stdout.replace(/\d+ ms\.\n$/, '0 ms.\n');
    await expect(steady).toMatchFileSnapshot(`golden/check.${format}.txt`);
  });

  it.each([
    ['planproof', ['--help']],
    ['check', ['check', '--help']],
    ['fix', ['fix', '--help']],
    ['explain', ['explain', '--help']],
    ['schema', ['schema', '--help']],
    ['generate', ['generate', '--help']],
  ])('the help of %s', async (name, args) => {
    const { stdout, code } = planproof(args, { runtime });
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`golden/help.${name}.txt`);
  });

  it.each([
    ['rule', 'duplicate-dependency'],
    ['field', 'tasks.dependencies'],
    ['remedy', 'bootstrap_packages'],
  ])('the page of a %s', async (kind, word) => {
    const { stdout, stderr, code } = planproof(['explain', word], { runtime });
    expect([code, stderr]).toEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot(`golden/explain.${kind}.txt`);
  });

  it('the list of schemas', async () => {
    const { stdout, stderr, code } = planproof(['schema'], { runtime });
    expect([code, stderr]).toEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot('golden/schema.txt');
  });

  it('an unknown word ends explain with 2', () => {
    const { stdout, stderr, code } = planproof(['explain', 'wave-odrer'], { runtime });
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      'planproof: There is no rule and no field "wave-odrer". Did you mean wave-order?\n',
    ]);
  });
});
