import type { ScalarNode, YamlValue } from '../node.ts';
import { childrenOf } from './child.ts';
import { columnOf, type Layout } from './layout.ts';
import type { Target } from './target.ts';

/** Text that a literal block scalar can hold without an indentation indicator or kept line breaks at its end. */
const SIMPLE =
  /^[^\s\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff][^\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]*$/;

/** Writes a string as a literal block scalar in the place of a block scalar; `undefined` where it has to be quoted. */
export function renderLiteral(
  text: string,
  { parent, index, entry }: Target,
  node: ScalarNode,
  value: YamlValue,
  layout: Layout,
): string | undefined {
  if (node.style !== 'literal' && node.style !== 'folded') return undefined;
  if (
    typeof value !== 'string' ||
    !SIMPLE.test(value) ||
    /\n\n$/.test(value) ||
    parent === undefined
  )
    return undefined;
  const owner = entry?.key.start ?? childrenOf(text, parent)[index]?.start ?? node.start;
  const indent = layout.lineBreak + ' '.repeat(columnOf(text, owner) + layout.mappingIndent);
  const content = value.endsWith('\n') ? value.slice(0, -1) : value;
  const lines = content.split('\n').map((line) => (line === '' ? layout.lineBreak : indent + line));
  return (value.endsWith('\n') ? '|' : '|-') + lines.join('');
}
