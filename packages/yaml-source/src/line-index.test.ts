import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LineIndex, positionAt } from './line-index.ts';

describe('LineIndex', () => {
  it.each([
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\r\nb', 2, 1, 3],
    ['a\rb', 2, 2, 1],
    ['\uFEFFab', 2, 1, 2],
    ['\uFEFFab', 0, 1, 1],
    ['😀x', 2, 1, 3],
    ['a\n', 2, 2, 1],
    ['', 0, 1, 1],
    ['ab', 9, 1, 3],
    ['ab', -1, 1, 1],
  ])('%j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(positionAt({ text }, offset)).toMatchObject({ line, column });
  });

  it('gives every offset back from its line and column', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '😀', '\n', '\r', '\r\n', ' ')), (parts) => {
        const text = parts.join('');
        const index = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = index.positionAt(offset);
          expect((index.startOfLine(line) ?? -1) + column - 1).toBe(offset);
        }
        expect(index.lineCount).toBe(text.split(/\r\n|\r|\n/).length);
      }),
    );
  });
});
