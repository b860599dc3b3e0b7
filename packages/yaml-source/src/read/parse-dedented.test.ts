import { describe, expect, test } from 'vitest';
import { comments } from '../comments.ts';
import { locate } from '../locate.ts';
import { parseSource } from '../parse-source.ts';

const slices = (text: string, path: string[]) => {
  const source = parseSource(text);
  if (source.kind === 'unreadable') throw new Error(source.problem.message);
  const { start, end } = locate(source, path, 'value').span;
  return { value: source.value, text: text.slice(start, end), comments: comments(source).length };
};

describe('a bracket that closes at the column of its key', () => {
  test.each([
    ['of a list', 'a: [\n  x\n]\n', '[\n  x\n]', { a: ['x'] }],
    ['of a mapping', 'a: {\n  x: 1\n}\nb: 2\n', '{\n  x: 1\n}', { a: { x: 1 }, b: 2 }],
    ['after a comma', 'a: [\r\n  x,\r\n]\r\n', '[\r\n  x,\r\n]', { a: ['x'] }],
    ['of an empty list', 'a: [\n]\n', '[\n]', { a: [] }],
    [
      'of several',
      'a: [{\n  x: 1\n}, {\n  y: 2\n}]\n',
      '[{\n  x: 1\n}, {\n  y: 2\n}]',
      { a: [{ x: 1 }, { y: 2 }] },
    ],
    [
      'after text with an apostrophe',
      "a: [\n  don't, it's\n]\n",
      "[\n  don't, it's\n]",
      { a: ["don't", "it's"] },
    ],
  ])('%s', (_, text, span, value) => {
    expect(slices(text, ['a'])).toEqual({ value, text: span, comments: 0 });
  });

  test('after comments, which stay comments', () => {
    const text = 'a: [\n  "x # y", # one ]\n  # "two\n]\n';
    expect(slices(text, ['a'])).toEqual({
      value: { a: ['x # y'] },
      text: '[\n  "x # y", # one ]\n  # "two\n]',
      comments: 2,
    });
  });

  test('before its key as well', () => {
    expect(slices('o:\n  a: [\n    x\n]\n', ['o', 'a']).value).toEqual({ o: { a: ['x'] } });
  });

  test('beside a block scalar that looks like one', () => {
    expect(slices('a: |\n  [\n  ]\nb: [\n]\n', ['b']).value).toEqual({ a: '[\n]\n', b: [] });
  });

  test('thousands of times', () => {
    const source = parseSource(`a:\n${'- x: [\n    1\n  ]\n'.repeat(5_000)}`);
    expect(source.kind).toBe('document');
  });
});

test('a tab may part a bracket from its key', () => {
  expect(slices('a:\t[x]\nb:\t{\tc: 1}\n', ['a'])).toMatchObject({
    value: { a: ['x'], b: { c: 1 } },
    text: '[x]',
  });
});

test.each([
  ['content at the column of its key', 'a: [\nx\n]\n'],
  ['a quote that goes on there', 'a: "x\ny"\n'],
  ['a bracket that closes nothing', 'a: b\n]\n'],
])('%s is refused as before', (_, text) => {
  expect(parseSource(text).kind).toBe('unreadable');
});
