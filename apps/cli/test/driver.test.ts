import { describe, expect, it } from 'vitest';
import { driverProject } from './driver-project.ts';
import { planproof, runtimes } from './planproof.ts';
import { scratch } from './scratch.ts';

describe.each(runtimes)('on $name', (runtime) => {
  it.each([[['driver']], [['driver', 'detect']], [['fixture', 'env']]])(
    'the help of %j',
    async (words) => {
      const { stdout, code } = planproof([...words, '--help'], { runtime });
      expect(code).toBe(0);
      await expect(stdout).toMatchFileSnapshot(`golden/help.${words.join('.')}.txt`);
    },
  );

  it('fills in the driver, and the check finds the URL that lacks it', () => {
    const cwd = scratch(driverProject);
    const env = planproof(['fixture', 'env', 'postgresql'], { cwd, runtime });
    expect([env.code, env.stdout.split('\n')[0]]).toEqual([
      0,
      'DATABASE_URL=postgresql+asyncpg://postgres:test@127.0.0.1:5433/test',
    ]);
    const check = planproof(['check', '--format=json'], { cwd, runtime });
    const codes = [...check.stdout.matchAll(/"code": "([a-z-]+)"/g)].map(([, code]) => code);
    expect([check.code, codes]).toEqual([1, ['fixture-driver-missing']]);
    const without = planproof(['check', '--no-project'], { cwd, runtime });
    expect([without.code, without.stderr]).toEqual([0, '']);
    expect(planproof(['fix'], { cwd, runtime }).code).toBe(0);
    const fixed = planproof(['fixture', 'env', 'bare'], { cwd, runtime });
    expect([fixed.stdout, fixed.stderr]).toEqual([env.stdout.split('\n')[0]?.concat('\n'), '']);
  });
});
