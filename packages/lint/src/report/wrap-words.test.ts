import { expect, it } from 'vitest';
import { wrapWords } from './wrap-words.ts';

it.each<[string, string, number | undefined, number, string[]]>([
  ['a short text', 'one two', 7, 0, ['one two']],
  ['a long text', 'one two three', 8, 0, ['one two', 'three']],
  ['a long word', 'incomprehensible word', 8, 0, ['incomprehensible', 'word']],
  ['wide characters', '漢字 漢字 漢字', 9, 0, ['漢字 漢字', '漢字']],
  ['a line that is begun', 'one two', 10, 5, ['one', 'two']],
  ['a line that is full', 'one two', 10, 9, ['', 'one two']],
  ['a text that is not to be broken', 'one two', undefined, 90, ['one two']],
])('breaks %s', (_, text, columns, used, lines) => {
  expect(wrapWords(text, columns, used)).toEqual(lines);
});
