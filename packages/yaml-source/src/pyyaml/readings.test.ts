import { describe, expect, it } from 'vitest';

import { parseSource } from '../parse-source.ts';

/** What PyYAML reads differently, and where it has other keys or items. */
function readings(text: string) {
  const source = parseSource(text);
  if (source.kind === 'unreadable') throw new Error(source.problem.message);
  return [
    ...source.yaml11.map(({ path, isKey, yaml11 }) => [path.join('/'), isKey, yaml11]),
    ...source.problems.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]),
  ];
}

describe("what PyYAML makes of YAML 1.1's own line breaks", () => {
  it.each([
    ['folds U+0085 in double quotes', 'a: "\x85"\n', ' '],
    ['folds it in single quotes', "a: 'x \x85 y'\n", 'x y'],
    ['keeps one of two', 'a: "x\x85\x85y"\n', 'x\ny'],
    ['folds it in plain text that goes on further in', 'a: x\x85 y\n', 'x y'],
    ['ends a line of a block scalar', 'a: |\n  x\x85\n  y\n', 'x\n\ny\n'],
    ['trims spaces at U+2028', "a: 'x \u2028 y'\n", 'x\u2028y'],
    ['ends plain text', 'a: x \u2029\nb: y\n', 'x'],
  ])('%s', (_, text, value) => {
    expect(readings(text)).toEqual([['a', false, { type: 'string', value }]]);
  });

  it.each([
    ['another type', 'a: yes\x85\n', [['a', false, { type: 'boolean', value: true }]]],
    ['null', 'a: \u2028\n', [['a', false, { type: 'null' }]]],
    [
      'a comment in the text',
      '- # x\x85 y\n  z\n',
      [['0', false, { type: 'string', value: 'y z' }]],
    ],
    ['a key', '? "x\x85"\n: y\n', [['x\x85', true, { type: 'string', value: 'x ' }]]],
    ['more items', '- x\x85- y\n', [['misread-by-yaml11', '\x85']]],
    ['more keys', 'a: x # c\u2029b: y\n', [['misread-by-yaml11', '\u2029']]],
    ['a value that is none', 'a: # c\x85  b\n', [['misread-by-yaml11', '\x85']]],
    ['nothing at all', '\x85\n', [['misread-by-yaml11', '\x85']]],
  ])('may be %s', (_, text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it.each([
    ['the same in quotes', 'a: "x\u2028y"\n'],
    ['the end of a comment', 'a: x # c\x85\nb: y\n'],
    ['written as escapes', 'a: "\\x85\\u2028\\N"\n'],
  ])('is nothing where it is %s', (_, text) => {
    expect(readings(text)).toEqual([]);
  });
});
