import { type FieldRemedy, fieldRemedies } from '@planproof/schema';
import { ruleByCode } from '../registry.ts';
import type { Rule } from '../rule.ts';
import { isRuleCode, ruleCodes } from '../rule-codes.ts';
import { nearest } from '../suggest.ts';
import { type FieldPage, fieldPages } from './field-page.ts';

/** What there is to say of a word. */
export type Explanation =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | {
      readonly kind: 'field';
      /** The fields of this name or place. */
      readonly pages: readonly FieldPage[];
      /** What to write where a field of this name does not exist and people write it all the same. */
      readonly remedies: readonly FieldRemedy[];
    }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] };

/**
 * Explains a rule's code, a field, by its name (`status`) or its place (`tasks[].status`, `tasks.status`), or a field that
 * people write although it does not exist.
 */
export function explain(word: string): Explanation {
  if (isRuleCode(word)) return { kind: 'rule', rule: ruleByCode[word] };
  const all = fieldPages();
  const pages = all.filter(({ name, place }) =>
    [name, place, place.replaceAll('[]', '')].includes(word),
  );
  const remedies = fieldRemedies.filter(({ key }) => key === word);
  if (pages.length > 0 || remedies.length > 0) return { kind: 'field', pages, remedies };
  const known = new Set([
    ...ruleCodes,
    ...all.map(({ name }) => name),
    ...fieldRemedies.map(({ key }) => key),
  ]);
  return { kind: 'unknown', suggestions: nearest(word, known).map(({ name }) => name) };
}
