import { compose } from './compose/composer.ts';
import { findRefusedNodes } from './construct/constructor.ts';
import type { Refusal } from './refusal.ts';

/**
 * What PyYAML 6.0.3's `safe_load` refuses in a text: nothing where it reads it. PyYAML stops at the first; those of the nodes
 * are all named, and those of the grammar as long as it is plain what would stand in their place.
 *
 * Collections nested so deep that Python's own stack ends are not among them: planproof reads 100 levels.
 *
 * @param text Printable characters only.
 */
export function findRefusals(text: string): readonly Refusal[] {
  const refusals: Refusal[] = [];
  let repaired = text;
  while (refusals.length < MOST_REPAIRS) {
    const composition = compose(repaired);
    if (composition.kind === 'composed') {
      return composition.root === undefined
        ? refusals
        : [...refusals, ...findRefusedNodes(composition.root)];
    }
    const { refusal } = composition;
    refusals.push(refusal);
    if (refusal.standIn === undefined) break;
    repaired = repaired.slice(0, refusal.start) + refusal.standIn + repaired.slice(refusal.end);
  }
  return refusals;
}

/** Each repair reads the text once more. */
const MOST_REPAIRS = 16;
