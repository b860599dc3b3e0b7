import type { EditPlan, TextSplice } from './path-edit.ts';

/** The text with the splices made. They must be sorted and must not overlap. */
export function applySplices(text: string, splices: readonly TextSplice[]): string {
  let result = '';
  let from = 0;
  for (const splice of splices) {
    result += text.slice(from, splice.start) + splice.text;
    from = splice.end;
  }
  return result + text.slice(from);
}

/** Sorts splices and refuses those that overlap. Insertions at one place keep their order. */
export function arrange(splices: readonly TextSplice[]): EditPlan {
  const sorted = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let end = 0;
  for (const splice of sorted) {
    if (splice.start < end) return { kind: 'refused', reason: 'Two of the edits change the same text.' };
    end = splice.end;
  }
  return { kind: 'planned', splices: sorted };
}
