import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arbitraryDocument } from '../test/arbitrary-yaml.ts';
import { wrongSpans } from '../test/span-property.ts';
import { comments } from './comments.ts';
import { parseSource } from './parse-source.ts';
import { isSameData } from './same-data.ts';

describe('parseSource, on documents in every style', () => {
  it('reads the data, places every value and finds every comment', () => {
    fc.assert(
      fc.property(arbitraryDocument, (drawn) => {
        const source = parseSource(drawn.text);
        if (source.kind === 'unreadable') throw new Error(source.problem.message);
        expect(isSameData(source.value ?? null, drawn.value)).toBe(true);
        expect(source.problems).toEqual([]);
        expect(wrongSpans(source)).toEqual([]);
        expect(comments(source).map((comment) => comment.text)).toEqual(drawn.comments);
      }),
      { numRuns: 500 },
    );
  });
});
