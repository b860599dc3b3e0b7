import type { SourceDocument } from '../document.ts';
import { propertiesOf } from '../properties-of.ts';
import type { Layout } from './layout.ts';
import type { Refusal, TextSplice } from './path-edit.ts';
import { quotingOf, renderScalar } from './render-scalar.ts';
import { refuse, type Target } from './target.ts';

/** Writes another name in a key's place. */
export function renameKey(
  { text }: SourceDocument,
  { entry, parent }: Target,
  name: string,
  layout: Layout,
): TextSplice[] | Refusal {
  if (entry === undefined || parent?.kind !== 'mapping')
    return refuse('Only a key can be renamed.');
  if (entry.name === name) return [];
  if (parent.value[name] !== undefined)
    return refuse(`The mapping has a key ${JSON.stringify(name)} already.`);
  const { key } = entry;
  const isSimple =
    key.kind === 'scalar' && /^(?:plain|single-quoted|double-quoted)$/.test(key.style);
  if (!isSimple) return refuse('The key is not written as a plain or quoted word.');
  const { tag, contentStart } = propertiesOf(text, key);
  if (tag !== undefined) return refuse('The key has a tag, which the new name may not suit.');
  return [
    {
      start: contentStart,
      end: key.end,
      text: renderScalar(name, quotingOf(key.style), layout.quote),
    },
  ];
}
