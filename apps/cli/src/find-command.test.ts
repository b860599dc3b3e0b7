import { describe, expect, it } from 'vitest';
import { testRun } from './io.fixture.ts';

describe('commands below others', () => {
  it.each([
    ['fixture list --help', 'Usage: planproof fixture list'],
    ['--help fixture list', 'Usage: planproof fixture list'],
    ['help fixture list', 'Usage: planproof fixture list'],
    ['fixture --help', 'Usage: planproof fixture COMMAND'],
    ['help fixture', 'Usage: planproof fixture COMMAND'],
    ['fixture --version', 'planproof 1.2.3'],
  ])('planproof %s', async (line, shown) => {
    const { code, stdout } = await testRun(line.split(' '));
    expect(stdout).toContain(shown);
    expect(code).toBe(0);
  });

  it.each([
    ['fixture', 'fixture needs one of its commands: list,', 'planproof fixture --help'],
    ['fixture lsit', 'There is no command fixture lsit. Did you mean fixture list?', 'fixture'],
    ['fixture -- list', 'There is no command fixture list.', 'planproof fixture --help'],
    [
      'help fixture lsit',
      'There is no command fixture lsit. Did you mean fixture list?',
      'fixture',
    ],
    ['fixture --hepl', 'There is no option --hepl. Did you mean --help?', 'fixture'],
    ['fixture list --hepl', 'There is no option --hepl.', 'planproof fixture list --help'],
    ['help hepl', 'There is no command hepl. Did you mean help?', 'planproof --help'],
  ])('planproof %s is wrong use', async (line, problem, hint) => {
    const { code, stdout, stderr } = await testRun(line.split(' '));
    expect(stderr).toContain(`planproof: ${problem}`);
    expect(stderr).toContain(hint);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('a file may have the name of a command', async () => {
    expect((await testRun(['--', 'fixture'])).stderr).not.toContain('no command');
  });
});
