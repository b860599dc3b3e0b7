import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { planproof, runtimes } from './planproof.ts';

const { engines, version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

it.skipIf(runtimes.length < 2)(
  'the oldest node, of PLANPROOF_OLDEST_NODE, is the one that package.json promises',
  () => {
    const [, oldest] = runtimes;
    const { stdout } = spawnSync(oldest?.path ?? '', ['--version'], { encoding: 'utf8' });
    expect(`>=${/\d+\.\d+/.exec(stdout)?.[0]}`).toBe(engines.node);
  },
);

it.each(runtimes)('runs on $name', (runtime) => {
  expect(planproof(['--version'], { runtime })).toEqual({
    code: 0,
    stdout: `planproof ${version}\n`,
    stderr: '',
  });
});
