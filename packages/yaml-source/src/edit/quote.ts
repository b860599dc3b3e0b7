import { commentsWithin } from '../comments.ts';
import type { SourceDocument } from '../document.ts';
import type { Node } from '../node.ts';
import { propertiesOf } from '../properties-of.ts';
import type { Layout } from './layout.ts';
import type { Refusal, TextSplice } from './path-edit.ts';
import { renderQuoted } from './render-scalar.ts';
import { replaceCollection } from './replace-collection.ts';
import { refuse, type Target } from './target.ts';

/** The string that a node becomes by being put in quotes; a refusal where that would lose something. */
export function quotedText(document: SourceDocument, node: Node): string | Refusal {
  if (node.kind === 'scalar' && node.type === 'string') return String(node.value);
  if (commentsWithin(document, node).length > 0)
    return refuse('A comment stands inside the value.');
  const start = node.kind === 'alias' ? node.start : propertiesOf(document.text, node).contentStart;
  // Lines are joined as those of an unquoted scalar are.
  return document.text
    .slice(start, node.end)
    .split(/[ \t]*(?:\r\n|\n|\r)\s*/)
    .join(' ');
}

/** Puts a target's value in quotes; see {@link quoteNode}. */
export function quoteValue(
  document: SourceDocument,
  target: Target,
  layout: Layout,
): TextSplice[] | Refusal {
  const { node } = target;
  if (node.kind !== 'mapping' && node.kind !== 'sequence') return quoteNode(document, node, layout);
  if (propertiesOf(document.text, node).tag !== undefined) return refuse('The value has a tag.');
  const text = quotedText(document, node);
  if (typeof text !== 'string') return text;
  return replaceCollection(document, { ...target, node }, renderQuoted(text, layout.quote), layout);
}

/** Puts a scalar or a key in quotes. One that is in quotes already, or a block scalar, is left as it is. */
export function quoteNode(
  document: SourceDocument,
  node: Node,
  layout: Layout,
): TextSplice[] | Refusal {
  if (isQuoted(node)) return [];
  const text = quotedText(document, node);
  if (typeof text !== 'string') return text;
  const anchor = node.kind === 'alias' ? undefined : propertiesOf(document.text, node).anchor;
  const prefix = anchor === undefined ? '' : `${anchor} `;
  const gap = node.start === node.end ? ' ' : '';
  return [
    { start: node.start, end: node.end, text: gap + prefix + renderQuoted(text, layout.quote) },
  ];
}

function isQuoted(node: Node): boolean {
  return (
    node.kind === 'scalar' &&
    node.type === 'string' &&
    node.style !== 'plain' &&
    node.style !== 'empty'
  );
}
