import { comments } from '../comments.ts';
import type { SourceDocument } from '../document.ts';
import type { YamlValue } from '../node.ts';
import type { PathSegment } from '../path.ts';
import { propertiesOf } from '../properties-of.ts';
import { endOfLine } from '../read/gap.ts';
import { type Child, childrenOf, hasBrackets } from './child.ts';
import { columnOf, isFirstOnLine, type Layout, lineStart, nextLine } from './layout.ts';
import type { InsertEdit, Refusal, TextSplice } from './path-edit.ts';
import { renderEntry, renderFlow, renderItem, renderKey } from './render.ts';
import { type Collection, refuse } from './target.ts';

/** Where a new child goes: among `children`, before the one at the index. */
interface Slot {
  readonly collection: Collection;
  readonly children: readonly Child[];
  readonly index: number;
}

/** Adds an entry or an item to a collection. */
export function insertChild(
  document: SourceDocument,
  collection: Collection,
  edit: InsertEdit,
  layout: Layout,
): TextSplice[] | Refusal {
  const name = edit.path.at(-1);
  const index =
    collection.kind === 'mapping'
      ? entryIndex(collection, edit, name)
      : itemIndex(collection, name);
  if (typeof index !== 'number' || name === undefined) return refuse(String(index));
  if (collection.flow && !hasBrackets(document.text, collection))
    return refuse('A pair in a sequence takes no second key.');
  const slot: Slot = { collection, children: childrenOf(document.text, collection), index };
  if (collection.flow)
    return [insertInFlow(document, slot, flowChild(collection, name, edit.value, layout), layout)];
  const render = (column: number) =>
    collection.kind === 'mapping'
      ? renderEntry(String(name), edit.value, column, layout)
      : renderItem(edit.value, column, layout);
  return [insertInBlock(document, slot, render, layout)];
}

function entryIndex(
  collection: Collection & { kind: 'mapping' },
  edit: InsertEdit,
  name: PathSegment | undefined,
): number | string {
  if (collection.value[String(name)] !== undefined)
    return `The mapping has a key ${JSON.stringify(String(name))} already.`;
  if (edit.beside === undefined) return collection.entries.length;
  const { key, side } = edit.beside;
  const index = collection.entries.findLastIndex((entry) => entry.name === key && !entry.merge);
  if (index === -1) return `The mapping has no key ${JSON.stringify(key)} to write beside.`;
  return side === 'before' ? index : index + 1;
}

function itemIndex(
  collection: Collection & { kind: 'sequence' },
  name: PathSegment | undefined,
): number | string {
  const isIndex =
    typeof name === 'number' &&
    Number.isInteger(name) &&
    name >= 0 &&
    name <= collection.items.length;
  return isIndex ? name : `The sequence has no place ${String(name)}.`;
}

function flowChild(
  collection: Collection,
  name: PathSegment,
  value: YamlValue,
  layout: Layout,
): string {
  const rendered = renderFlow(value, layout);
  return collection.kind === 'mapping'
    ? `${renderKey(String(name), layout)}: ${rendered}`
    : rendered;
}

function insertInFlow(
  { text }: SourceDocument,
  { collection, children, index }: Slot,
  child: string,
  layout: Layout,
): TextSplice {
  const next = children[index];
  const previous = children[index - 1];
  const beside = next ?? previous;
  if (beside === undefined) {
    const start = propertiesOf(text, collection).contentStart;
    return { start: start + 1, end: start + 1, text: child };
  }
  const separator = isFirstOnLine(text, beside.start)
    ? layout.lineBreak + ' '.repeat(columnOf(text, beside.start))
    : ' ';
  if (next !== undefined)
    return { start: next.start, end: next.start, text: `${child},${separator}` };
  return { start: beside.end, end: beside.end, text: `,${separator}${child}` };
}

function insertInBlock(
  document: SourceDocument,
  { collection, children, index }: Slot,
  render: (column: number) => string,
  layout: Layout,
): TextSplice {
  const { text } = document;
  const previous = children[index - 1];
  const next = children[index];
  const column = columnOf(text, children[0]?.start ?? collection.start);
  const indent = ' '.repeat(column);
  if (previous !== undefined) {
    const end = endOfChild(text, previous);
    return { start: end, end, text: layout.lineBreak + indent + render(column) };
  }
  const first = next?.start ?? collection.start;
  const start = isFirstOnLine(text, first) ? startOfComments(document, first) : first;
  return { start, end: start, text: render(column) + layout.lineBreak + indent };
}

/** The end of a child's last line. Blank lines below a block scalar that keeps them (`|+`) are its own. */
export function endOfChild(text: string, child: Child): number {
  const end = endOfLine(text, child.end);
  if (!/[|>][0-9]?\+/.test(text.slice(child.start, child.end))) return end;
  const blank = /(?:(?:\r\n|\n|\r)[ \t]*(?=[\r\n]|$))*/y;
  blank.lastIndex = end;
  return end + (blank.exec(text)?.[0].length ?? 0);
}

/** Where the comments begin that stand right above a child at its own column; the child itself where there are none. */
export function startOfComments(document: SourceDocument, child: number): number {
  const { text } = document;
  const column = columnOf(text, child);
  let start = child;
  for (const comment of comments(document).toReversed()) {
    if (comment.start >= start) continue;
    const isAbove = nextLine(text, comment.end) === lineStart(text, start);
    if (!isAbove || !isFirstOnLine(text, comment.start) || columnOf(text, comment.start) !== column)
      break;
    start = comment.start;
  }
  return start;
}
