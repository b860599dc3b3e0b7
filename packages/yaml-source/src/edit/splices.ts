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

/** Sorts splices and refuses those that overlap. Insertions at one place keep their order, where they can follow each other. */
export function arrange(splices: readonly TextSplice[]): EditPlan {
  const sorted = splices.toSorted(
    (a, b) => a.start - b.start || a.end - b.end || depth(b) - depth(a),
  );
  for (const [index, splice] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before !== undefined && (splice.start < before.end || collide(before, splice))) {
      return { kind: 'refused', reason: 'Two of the edits change the same text.' };
    }
  }
  return { kind: 'planned', splices: sorted };
}

/** How far in the lines stand that an insertion adds: deeper ones belong to what ends there, and go first. */
function depth(splice: TextSplice): number {
  return /^[\r\n]+( *)/.exec(splice.text)?.[1]?.length ?? 0;
}

/** Whether two insertions at one place would run into each other. */
function collide(first: TextSplice, second: TextSplice): boolean {
  if (first.start !== second.start || first.text === '' || second.text === '') return false;
  return !/\s$/.test(first.text) && !/^[,\r\n]/.test(second.text);
}
