import { commentsWithin } from '../comments.ts';
import type { SourceDocument } from '../document.ts';
import { endOfLine, skipBlank } from '../read/gap.ts';
import type { Span } from '../span.ts';
import { type Child, childrenOf, hasBrackets } from './child.ts';
import { columnOf, isFirstOnLine, type Layout, lineStart, nextLine } from './layout.ts';
import type { TextSplice } from './path-edit.ts';
import { replaceCollection } from './replace-collection.ts';
import type { Collection, Target } from './target.ts';

/** Removes children of one collection; their comments stay, as lines of their own. */
export function removeChildren(
  document: SourceDocument,
  collection: Target & { readonly node: Collection },
  indexes: ReadonlySet<number>,
  layout: Layout,
): TextSplice[] {
  const { node } = collection;
  const children = childrenOf(document.text, node);
  if (children.every((_, index) => indexes.has(index))) {
    return replaceCollection(document, collection, node.kind === 'sequence' ? '[]' : '{}', layout);
  }
  const remove = hasBrackets(document.text, node) ? removeFlowRun : removeBlockRun;
  return runsOf(children, indexes).map((run) => remove(document, run, layout));
}

/** Children side by side, and those that stay around them. */
interface Run extends Span {
  readonly previous: Child | undefined;
  readonly next: Child | undefined;
}

function runsOf(children: readonly Child[], indexes: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < children.length; first++) {
    if (!indexes.has(first)) continue;
    let last = first;
    while (indexes.has(last + 1)) last++;
    const start = children[first]?.start ?? 0;
    const end = children[last]?.end ?? start;
    runs.push({ start, end, previous: children[first - 1], next: children[last + 1] });
    first = last;
  }
  return runs;
}

function removeBlockRun(document: SourceDocument, run: Run, layout: Layout): TextSplice {
  const { text } = document;
  const indent = ' '.repeat(columnOf(text, run.start));
  if (isFirstOnLine(text, run.start)) {
    const region = { start: lineStart(text, run.start), end: nextLine(text, run.end) };
    const kept = commentsWithin(document, region).map(
      (comment) => `${indent}${comment.text}${layout.lineBreak}`,
    );
    return { ...region, text: kept.join('') };
  }
  // The first children of a collection that begins on its parent's line: `- a: 1`.
  const region = { start: run.start, end: run.next?.start ?? endOfLine(text, run.end) };
  const kept = commentsWithin(document, region).map(
    (comment) => `${comment.text}${layout.lineBreak}${indent}`,
  );
  return { ...region, text: kept.join('') };
}

function removeFlowRun(document: SourceDocument, run: Run, layout: Layout): TextSplice {
  const { text } = document;
  if (run.next !== undefined)
    return cut(document, { start: run.start, end: run.next.start }, layout);
  const before = { start: run.previous?.end ?? run.start, end: run.end };
  if (commentsWithin(document, before).length === 0) return { ...before, text: '' };
  const comma = skipBlank(text, run.end);
  return cut(
    document,
    { start: run.start, end: text.charAt(comma) === ',' ? comma + 1 : run.end },
    layout,
  );
}

/** Cuts a stretch of a flow collection down to its comments. */
function cut(document: SourceDocument, region: Span, layout: Layout): TextSplice {
  const kept = commentsWithin(document, region);
  if (kept.length === 0) return { ...region, text: '' };
  const indent = layout.lineBreak + ' '.repeat(columnOf(document.text, region.start));
  const gap = /\s/.test(document.text.charAt(region.start - 1)) ? '' : ' ';
  return { ...region, text: gap + kept.map((comment) => comment.text + indent).join('') };
}
