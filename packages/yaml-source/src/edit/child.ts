import { propertiesOf } from '../properties-of.ts';
import { skipBlankAndCommas } from '../read/gap.ts';
import type { Span } from '../span.ts';
import type { Collection } from './target.ts';

/** An entry of a mapping or an item of a sequence, with its dash or question mark. */
export type Child = Span;

/** The children of a collection in the order of the text. */
export function childrenOf(text: string, collection: Collection): Child[] {
  const isBlockSequence = collection.kind === 'sequence' && !collection.flow;
  const bodies =
    collection.kind === 'sequence' ? collection.items : collection.entries.map(spanOfEntry);
  let from = contentOf(text, collection) + (hasBrackets(text, collection) ? 1 : 0);
  return bodies.map(({ start, end }) => {
    const first = skipBlankAndCommas(text, from);
    from = end;
    return {
      start: isBlockSequence || text.charAt(first) === '?' ? Math.min(first, start) : start,
      end,
    };
  });
}

/** Whether a collection has brackets or braces. A flow sequence's pair, `[a: b]`, is a flow mapping without. */
export function hasBrackets(text: string, collection: Collection): boolean {
  if (!collection.flow) return false;
  if (collection.kind === 'sequence') return true;
  const content = contentOf(text, collection);
  return text.charAt(content) === '{' && collection.entries[0]?.key.start !== content;
}

function contentOf(text: string, collection: Collection): number {
  return propertiesOf(text, collection).contentStart;
}

function spanOfEntry({ key, value }: { readonly key: Span; readonly value: Span }): Span {
  return { start: key.start, end: value.end };
}
