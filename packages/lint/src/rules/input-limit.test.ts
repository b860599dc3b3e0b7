import { expect, test } from 'vitest';
import { lintText } from '../lint-text.ts';
import { testRule } from '../rule-testing.ts';
import { inputLimit } from './input-limit.ts';

testRule(inputLimit, []);

const bomb = [
  'a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]',
  ...Array.from({ length: 9 }, (_, at) => {
    const [from, to] = [String.fromCharCode(97 + at), String.fromCharCode(98 + at)];
    return `${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`;
  }),
].join('\n');

test.each([
  ['aliases that stand for billions of nodes', bomb],
  ['an alias inside its own anchor', 'a: &a [*a]\n'],
  ['ten thousand levels of nesting', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
])('%s', (_, text) => {
  expect(lintText(text).diagnostics.map(({ code, path }) => ({ code, path }))).toEqual([
    { code: 'input-limit', path: [] },
  ]);
});

test('a file that was not read for its size', () => {
  const { diagnostics } = lintText('', { byteLength: 50 * 1024 * 1024 });
  expect(diagnostics).toMatchObject([
    { code: 'input-limit', message: 'The file has 50.0 MiB; a plan has at most 32 MiB.' },
  ]);
});
