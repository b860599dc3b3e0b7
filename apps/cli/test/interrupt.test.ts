import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { launcher, runtimes } from './planproof.ts';
import { cleanFeature, scratch } from './scratch.ts';

it.skipIf(process.platform === 'win32').each(runtimes)(
  'SIGINT ends the run with 130 and leaves no half-written file on $name',
  async ({ path }) => {
    const cwd = scratch({ 'a.yaml': cleanFeature });
    const child = spawn(path, [launcher, '--format=json=out.json', 'a.yaml', '-'], { cwd });
    child.stdin.write('id: ');
    // Long enough for it to be up and to wait for the rest of standard input.
    setTimeout(() => child.kill('SIGINT'), 1000);
    const [code, signal] = await once(child, 'exit');
    expect(code ?? signal).toBe(130);
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  },
);
