import { afterEach, expect, test, vi } from 'vitest';
import { programs } from './programs.ts';

const { execPath } = process;
/** In milliseconds: longer than any test may take. */
const LONG = 600_000;

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['a program that is missing', './no-such-program', { kind: 'missing' }],
  ['a program that ends', execPath, { kind: 'ended', code: 0 }],
])('no limit is left that runs on: %s', async (_name, program, ended) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  expect(await programs.execute(program, ['--version'], LONG)).toMatchObject(ended);
  expect(vi.getTimerCount()).toBe(0);
});

test('a program that goes on beyond its limit is killed', async () => {
  const ended = await programs.execute(execPath, ['-e', 'setInterval(() => {}, 1000)'], 100);
  expect(ended).toEqual({ kind: 'ended', code: undefined, output: '' });
});
