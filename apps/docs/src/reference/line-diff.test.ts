import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineDiff } from './line-diff.ts';

const shown = (before: string, after: string) =>
  lineDiff(before, after).map(({ kind, text }) => kind + text);

it.each([
  ['a\nb\n', 'a\nb\n', [' a', ' b']],
  ['a\nb\nc\n', 'a\nc\n', [' a', '-b', ' c']],
  ['a\n', 'a\nb\n', [' a', '+b']],
  ['a\nb\n', 'a\nc\n', [' a', '-b', '+c']],
])('%j to %j', (before, after, expected) => {
  expect(shown(before, after)).toEqual(expected);
});

it('holds both texts', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c')).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineDiff(before, after);
      const side = (drop: string) =>
        lines.flatMap(({ kind, text }) => (kind === drop ? [] : [text])).join('\n');
      expect([side('+'), side('-')]).toEqual([before, after]);
    }),
  );
});
