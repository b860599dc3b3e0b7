import { commentsWithin } from '../comments.ts';
import type { SourceDocument } from '../document.ts';
import type { ScalarNode, YamlRecord, YamlValue } from '../node.ts';
import { propertiesOf } from '../properties-of.ts';
import { endOfLine } from '../read/gap.ts';
import { columnOf, isFirstOnLine, type Layout, lineStart } from './layout.ts';
import type { Refusal, TextSplice } from './path-edit.ts';
import { isFilled, renderFlow, renderInline } from './render.ts';
import { renderLiteral } from './render-literal.ts';
import { quotingOf, renderScalar } from './render-scalar.ts';
import {
  type CollectionTarget,
  indicatorEnd,
  keepComments,
  replaceCollection,
} from './replace-collection.ts';
import { isRefusal, refuse, type Target } from './target.ts';

/** Writes another value in a node's place. */
export function setValue(
  document: SourceDocument,
  target: Target,
  value: YamlValue,
  layout: Layout,
): TextSplice[] | Refusal {
  const { node } = target;
  const asBlock = isFilled(value) && target.parent?.flow !== true;
  if (node.kind === 'mapping' || node.kind === 'sequence') {
    const collection: CollectionTarget = { ...target, node };
    if (node.flow) return replaceFlow(document, collection, value, layout);
    if (propertiesOf(document.text, node).tag !== undefined)
      return refuse('The value has a tag, which a new one may not suit.');
    if (asBlock) return replaceBlock(document, collection, value, layout);
    return replaceCollection(document, collection, renderFlow(value, layout), layout);
  }
  const kept = keepComments(document, node, layout);
  const splices = asBlock
    ? scalarToBlock(document, target, value, layout)
    : node.kind === 'scalar'
      ? replaceScalar(document, target, node, value, layout)
      : [{ start: node.start, end: node.end, text: renderFlow(value, layout) }];
  return isRefusal(splices) ? splices : [...splices, ...kept];
}

function replaceFlow(
  document: SourceDocument,
  { node }: CollectionTarget,
  value: YamlValue,
  layout: Layout,
): TextSplice[] {
  const { start, prefix } = untagged(document.text, node);
  const splice = { start, end: node.end, text: prefix + renderFlow(value, layout) };
  return [splice, ...keepComments(document, { start, end: node.end }, layout)];
}

function replaceBlock(
  document: SourceDocument,
  { node, entry }: CollectionTarget,
  value: YamlRecord | YamlValue[],
  layout: Layout,
): TextSplice[] {
  const { text } = document;
  const { contentStart } = propertiesOf(text, node);
  const column = columnOf(text, contentStart);
  // A sequence may stand at its key's column; a mapping may not.
  const isBelowKey =
    entry !== undefined &&
    isFirstOnLine(text, contentStart) &&
    column === columnOf(text, entry.key.start);
  const extra = isBelowKey && !Array.isArray(value) ? layout.mappingIndent : 0;
  const indent = ' '.repeat(column + extra);
  const kept = commentsWithin(document, { start: contentStart, end: node.end });
  const lines = kept.map((comment) => comment.text + layout.lineBreak + indent).join('');
  const rendered = ' '.repeat(extra) + lines + renderInline(value, column + extra, layout);
  return [{ start: contentStart, end: node.end, text: rendered }];
}

function scalarToBlock(
  { text }: SourceDocument,
  target: Target,
  value: YamlRecord | YamlValue[],
  layout: Layout,
): TextSplice[] | Refusal {
  const { node, entry } = target;
  const indicator = indicatorEnd(text, target);
  if (
    entry !== undefined &&
    indicator !== undefined &&
    lineStart(text, node.start) === lineStart(text, indicator)
  ) {
    const step = Array.isArray(value) ? layout.sequenceIndent : layout.mappingIndent;
    const column = columnOf(text, entry.key.start) + step;
    const lines = layout.lineBreak + ' '.repeat(column) + renderInline(value, column, layout);
    const lineEnd = endOfLine(text, node.end);
    return [
      { start: indicator, end: node.end, text: '' },
      { start: lineEnd, end: lineEnd, text: lines },
    ];
  }
  if (entry !== undefined && indicator === undefined)
    return refuse('The key has no colon after which to write a value.');
  const isEmpty = node.start === node.end;
  const column = columnOf(text, node.start) + (isEmpty ? 1 : 0);
  return [
    {
      start: node.start,
      end: node.end,
      text: (isEmpty ? ' ' : '') + renderInline(value, column, layout),
    },
  ];
}

function replaceScalar(
  document: SourceDocument,
  target: Target,
  node: ScalarNode,
  value: YamlValue,
  layout: Layout,
): TextSplice[] | Refusal {
  const { text } = document;
  const { start, prefix } = untagged(text, node);
  const isBare = commentsWithin(document, node).length === 0;
  const literal = isBare ? renderLiteral(text, target, node, value, layout) : undefined;
  if (literal !== undefined) return [{ start, end: node.end, text: prefix + literal }];
  const isScalar = typeof value !== 'object' || value === null;
  const rendered = isScalar
    ? renderScalar(value, quotingOf(node.style), layout.quote)
    : renderFlow(value, layout);
  if (node.style !== 'empty' || start < node.end)
    return [{ start, end: node.end, text: prefix + rendered }];
  if (/[:\-?]/.test(text.charAt(start - 1))) return [{ start, end: start, text: ` ${rendered}` }];
  if (target.parent?.flow === true) return [{ start, end: start, text: `: ${rendered}` }];
  return refuse('The key has no colon after which to write a value.');
}

/** Where to begin replacing a node, so that its tag goes, since it may not suit the new value, and its anchor stays. */
function untagged(
  text: string,
  node: Exclude<Target['node'], { kind: 'alias' }>,
): { start: number; prefix: string } {
  const { tag, anchor, contentStart } = propertiesOf(text, node);
  if (tag === undefined && contentStart < node.end) return { start: contentStart, prefix: '' };
  return { start: node.start, prefix: anchor === undefined ? '' : `${anchor} ` };
}
