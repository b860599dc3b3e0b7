import { expect, it } from 'vitest';
import { wordsOf } from './words.ts';

it.each([
  ['planproof check', ['planproof', 'check']],
  [`a 'b c' "d e"f \\'g`, ['a', 'b c', 'd ef', "'g"]],
  ['', []],
])('%s', (line, words) => {
  expect(wordsOf(line)).toEqual(words);
});
