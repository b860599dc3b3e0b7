import { commentsWithin } from '../comments.ts';
import type { SourceDocument } from '../document.ts';
import type { MappingEntry } from '../node.ts';
import type { Span } from '../span.ts';
import { childrenOf } from './child.ts';
import { endOfChild, startOfComments } from './insert.ts';
import { columnOf, isFirstOnLine, type Layout, lineStart, nextLine } from './layout.ts';
import type { Refusal, TextSplice } from './path-edit.ts';
import { removeChildren } from './remove.ts';
import { renderKey } from './render.ts';
import type { CollectionTarget } from './replace-collection.ts';
import { refuse, type Target } from './target.ts';

/** An entry as text that can be put elsewhere. */
export interface EntryText extends Span {
  /** From the comments right above the entry to the end of its last line. The key has its new name. */
  readonly text: string;
  /** The column at which the text's first line stands. */
  readonly column: number;
  /** Whether the text stood in a flow collection, where its lines may begin anywhere. */
  readonly wasInFlow: boolean;
  /** Whether the text could stand in a flow collection: one line, no comments, nothing in block style. */
  readonly fitsInFlow: boolean;
  /** What takes the entry out of where it is. */
  readonly removal: readonly TextSplice[];
}

/**
 * Lifts an entry out of its mapping.
 *
 * @param owner The mapping, as the value that it is in turn.
 */
export function entryText(
  document: SourceDocument,
  target: Target,
  owner: Target,
  name: string,
  layout: Layout,
): EntryText | Refusal {
  const { parent, entry, index } = target;
  if (parent?.kind !== 'mapping' || entry === undefined)
    return refuse('Only an entry of a mapping can be moved.');
  const child = childrenOf(document.text, parent)[index];
  if (child === undefined || child.start < entry.key.start)
    return refuse('The key is written with a question mark.');
  const key =
    entry.name === name
      ? document.text.slice(entry.key.start, entry.key.end)
      : renderKey(name, layout);
  const ownLines = isFirstOnLine(document.text, child.start) && !parent.flow;
  const start = ownLines ? startOfComments(document, child.start) : child.start;
  const end = parent.flow ? child.end : endOfChild(document.text, child);
  const lead = document.text.slice(start, entry.key.start);
  const isOneLine = !/[\r\n]/.test(document.text.slice(child.start, end));
  return {
    start,
    end,
    text: lead + key + document.text.slice(entry.key.end, end),
    column: columnOf(document.text, child.start),
    wasInFlow: parent.flow,
    fitsInFlow:
      isOneLine && commentsWithin(document, { start, end }).length === 0 && !isBlock(entry),
    removal:
      ownLines && parent.entries.length > 1
        ? [{ start: lineStart(document.text, start), end: nextLine(document.text, end), text: '' }]
        : removeWithComments(document, { ...owner, node: parent }, index, end, layout),
  };
}

function isBlock({ value }: MappingEntry): boolean {
  if (value.kind === 'scalar')
    return value.style === 'literal' || value.style === 'folded' || value.style === 'empty';
  return value.kind !== 'alias' && !value.flow;
}

/** Where the entry shares its first line, or is the only one. Its own comments go with it, those below it stay. */
function removeWithComments(
  document: SourceDocument,
  owner: CollectionTarget,
  index: number,
  end: number,
  layout: Layout,
): TextSplice[] {
  const splices = removeChildren(document, owner, new Set([index]), layout);
  const [splice] = splices;
  if (splice === undefined || owner.node.flow || childrenOf(document.text, owner.node).length === 1)
    return splices;
  const indent = layout.lineBreak + ' '.repeat(columnOf(document.text, splice.start));
  const kept = commentsWithin(document, { start: end, end: splice.end });
  return [{ ...splice, text: kept.map((comment) => comment.text + indent).join('') }];
}

/** The text with its lines, but for the first, as far in as suits the column at which the first will stand. */
export function shift({ text, column, wasInFlow }: EntryText, to: number): string {
  const by = to - column;
  const least = wasInFlow ? to + 1 : to;
  return text.replace(/(\r\n|\n|\r)( *)(?=[^\r\n])/g, (_, lineBreak: string, blanks: string) => {
    return lineBreak + ' '.repeat(Math.max(blanks.length + by, least));
  });
}
