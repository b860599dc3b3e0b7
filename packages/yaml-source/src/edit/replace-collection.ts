import { commentsWithin } from '../comments.ts';
import type { SourceDocument } from '../document.ts';
import { propertiesOf } from '../properties-of.ts';
import { endOfLine, skipBlank } from '../read/gap.ts';
import type { Span } from '../span.ts';
import { childrenOf } from './child.ts';
import { columnOf, indentOf, isFirstOnLine, type Layout, lineStart, nextLine } from './layout.ts';
import type { TextSplice } from './path-edit.ts';
import type { Collection, Target } from './target.ts';

/** A target that is a collection. */
export type CollectionTarget = Target & { readonly node: Collection };

/** Writes something that fits on one line in a collection's place. The collection's comments stay, below it. */
export function replaceCollection(
  document: SourceDocument,
  target: CollectionTarget,
  text: string,
  layout: Layout,
): TextSplice[] {
  const { contentStart, end } = propertiesOf(document.text, target.node);
  const before = contentStart === target.node.start ? indicatorEnd(document.text, target) : end;
  const hasLines = !target.node.flow && isFirstOnLine(document.text, contentStart);
  if (hasLines && before !== undefined) {
    const lines = { start: contentStart, end: target.node.end };
    return [{ start: before, end: before, text: ` ${text}` }, removeLines(document, lines, layout)];
  }
  return [
    { start: contentStart, end: target.node.end, text },
    ...keepComments(document, { start: contentStart, end: target.node.end }, layout),
  ];
}

/** The comments within a stretch that goes, as lines below its last. */
export function keepComments(document: SourceDocument, span: Span, layout: Layout): TextSplice[] {
  const kept = commentsWithin(document, span);
  if (kept.length === 0) return [];
  const end = endOfLine(document.text, span.end);
  const indent = layout.lineBreak + ' '.repeat(indentOf(document.text, span.start));
  return [{ start: end, end, text: kept.map((comment) => indent + comment.text).join('') }];
}

/** Where the `:` or `-` that announces the node ends; `undefined` for the root, and where a flow key has no colon. */
export function indicatorEnd(text: string, target: Target): number | undefined {
  if (target.entry !== undefined) {
    const colon = skipBlank(text, target.entry.key.end);
    return text.charAt(colon) === ':' ? colon + 1 : undefined;
  }
  if (target.parent === undefined || target.parent.flow) return undefined;
  const dash = childrenOf(text, target.parent)[target.index];
  return dash && dash.start + 1;
}

function removeLines(document: SourceDocument, span: Span, layout: Layout): TextSplice {
  const start = lineStart(document.text, span.start);
  const end = nextLine(document.text, span.end);
  const indent = ' '.repeat(columnOf(document.text, span.start));
  const kept = commentsWithin(document, { start, end });
  return {
    start,
    end,
    text: kept.map((comment) => `${indent}${comment.text}${layout.lineBreak}`).join(''),
  };
}
