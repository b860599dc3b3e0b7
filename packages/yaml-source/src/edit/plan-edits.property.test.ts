import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arbitraryEdit, editOf } from '../../test/arbitrary-edit.ts';
import { arbitraryDocument } from '../../test/arbitrary-yaml.ts';
import { parseSource } from '../parse-source.ts';
import { proveEdit } from '../prove.ts';
import { planEdits } from './plan-edits.ts';
import { applySplices } from './splices.ts';

describe('planEdits, on documents in every style', () => {
  it.each([1, 3])(
    'changes the data as the edits say and loses no comment (up to %i at once)',
    (most) => {
      let planned = 0;
      fc.assert(
        fc.property(
          arbitraryDocument,
          fc.array(arbitraryEdit, { minLength: 1, maxLength: most }),
          (drawn, edits) => {
            const source = parseSource(drawn.text);
            if (source.kind === 'unreadable') throw new Error(source.problem.message);
            fc.pre(source.root !== undefined);
            const pathEdits = edits.map((edit) => editOf(source, edit));
            const plan = planEdits(source, pathEdits);
            if (plan.kind === 'refused') return;
            planned += 1;
            const after = applySplices(drawn.text, plan.splices);
            expect(proveEdit(source, pathEdits, after)).toMatchObject({ kind: 'proved' });
          },
        ),
        { numRuns: 600 },
      );
      expect(planned, 'most drawn edits make sense').toBeGreaterThan(150);
    },
  );

  it('refuses to leave nothing of a mapping', () => {
    const source = parseSource('a:\n  b: 1\n  c: 2\n');
    if (source.kind === 'unreadable') throw new Error(source.problem.message);
    const moveB = { kind: 'move', path: ['a', 'b'], to: ['b'] } as const;
    const moveC = { kind: 'move', path: ['a', 'c'], to: ['c'] } as const;
    expect(planEdits(source, [moveB]).kind).toBe('planned');
    expect(planEdits(source, [moveB, { kind: 'remove', path: ['a', 'c'] }]).kind).toBe('refused');
    expect(planEdits(source, [moveB, moveC]).kind).toBe('refused');
  });

  it('refuses rather than break an alias', () => {
    const source = parseSource('a: &x 1\nb: *x\n');
    if (source.kind === 'unreadable') throw new Error(source.problem.message);
    expect(planEdits(source, [{ kind: 'remove', path: ['a'] }]).kind).toBe('refused');
    expect(planEdits(source, [{ kind: 'set', path: ['b'], value: 2 }]).kind).toBe('planned');
  });
});
