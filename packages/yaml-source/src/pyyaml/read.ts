import { compose } from './compose/composer.ts';
import { findRefusedNodes } from './construct/constructor.ts';
import { findForeignBreak } from './foreign-break.ts';
import type { Refusal } from './refusal.ts';

/** Each repair reads the text once more: so many times, and so many characters, at the most. */
const MOST_REPAIRS = 16;
const MOST_CHARACTERS = 4_000_000;

/**
 * What PyYAML 6.0.3's `safe_load` refuses in a text: nothing where it reads it. PyYAML stops at the first; those of the nodes
 * are all named, and those of the grammar as long as it is plain what could stand in their place.
 *
 * Collections nested so deep that Python's own stack ends (some 490 levels) are not among them: planproof reads 100.
 *
 * @param text Printable characters only.
 */
export function findRefusals(text: string): readonly Refusal[] {
  const refusals: Refusal[] = [];
  let repaired = text;
  const rounds = 1 + Math.min(MOST_REPAIRS, Math.floor(MOST_CHARACTERS / text.length));
  for (let round = 0; round < rounds; round += 1) {
    const composition = compose(repaired);
    if (composition.kind === 'composed') {
      const nodes = composition.root === undefined ? [] : findRefusedNodes(composition.root);
      return [...refusals, ...nodes];
    }
    const refusal = causeOf(composition.refusal, repaired);
    refusals.push(refusal);
    if (refusal.standIn === undefined) break;
    repaired = repair(repaired, refusal);
  }
  return refusals;
}

/** A line break of YAML 1.1 is the cause if PyYAML would come further without it. */
function causeOf(refusal: Refusal, text: string): Refusal {
  const suspect = findForeignBreak(text, refusal.end + 1);
  if (suspect === undefined) return refusal;
  const composition = compose(repair(text, suspect));
  const isCause = composition.kind === 'composed' || composition.refusal.start > refusal.start;
  return isCause ? suspect : refusal;
}

function repair(text: string, { start, end, standIn = '' }: Refusal): string {
  return text.slice(0, start) + standIn + text.slice(end);
}
