import { commentsWithin } from '../comments.ts';
import type { SourceDocument } from '../document.ts';
import type { MappingNode } from '../node.ts';
import { endOfLine } from '../read/gap.ts';
import { walkPath } from '../walk-path.ts';
import { childrenOf } from './child.ts';
import { type EntryText, entryText, shift } from './entry-text.ts';
import { endOfChild } from './insert.ts';
import { columnOf, type Layout } from './layout.ts';
import type { MoveEdit, Refusal, TextSplice } from './path-edit.ts';
import { renameKey } from './rename.ts';
import { renderKey } from './render.ts';
import { indicatorEnd } from './replace-collection.ts';
import { findTarget, holdsAlias, isRefusal, refuse, type Target } from './target.ts';

/** Moves an entry's text, comments included, to the end of another mapping. */
export function moveEntry(
  document: SourceDocument,
  edit: MoveEdit,
  layout: Layout,
): TextSplice[] | Refusal {
  const owner = edit.to.slice(0, -1);
  if (edit.to.length === 0) return refuse('An entry cannot become the document.');
  if (edit.path.every((segment, index) => owner[index] === segment))
    return refuse('A value cannot move into itself.');
  const source = findTarget(document, edit.path);
  if (isRefusal(source)) return source;
  if (holdsAlias(source.node))
    return refuse('The value holds an alias, which has to stand after its anchor.');
  const isAtHome =
    owner.length === edit.path.length - 1 &&
    owner.every((segment, index) => edit.path[index] === segment);
  if (isAtHome) return renameKey(document, source, String(edit.to.at(-1)), layout);
  const home = findTarget(document, edit.path.slice(0, -1));
  if (isRefusal(home)) return home;
  const moved = entryText(document, source, home, String(edit.to.at(-1)), layout);
  if (isRefusal(moved)) return moved;
  const reached = owner.slice(0, walkPath(document, owner)?.length ?? 0);
  const target = findTarget(document, reached);
  if (isRefusal(target)) return target;
  const isOnly = source.parent?.kind === 'mapping' && source.parent.entries.length === 1;
  if (reached.length === owner.length) {
    if (isOnly && moved.text.includes('#'))
      return refuse('The entry is the only one of its mapping.');
    return moveInto(document, moved, target, String(edit.to.at(-1)), layout);
  }
  const { node } = target;
  const isHome = node === source.parent;
  if (
    node.kind !== 'mapping' ||
    node.flow ||
    reached.length + 1 < owner.length ||
    (isOnly && !isHome)
  ) {
    return refuse('There is no mapping to move the entry to.');
  }
  return moveUnderNewKey(document, moved, { node, name: String(owner.at(-1)), isHome }, layout);
}

function moveInto(
  document: SourceDocument,
  moved: EntryText,
  target: Target,
  name: string,
  layout: Layout,
): TextSplice[] | Refusal {
  const { node } = target;
  if (node.kind === 'mapping') {
    if (node.value[name] !== undefined)
      return refuse(`The mapping has a key ${JSON.stringify(name)} already.`);
    if (!node.flow)
      return place(
        moved,
        append(document, node, (column) => shift(moved, column), layout),
      );
    if (node.entries.length > 0) return moveIntoFlow(moved, node);
  }
  return isVoid(document, target)
    ? moveIntoVoid(document, moved, target, layout)
    : refuse('There is no mapping to move the entry to.');
}

function moveIntoFlow(moved: EntryText, node: MappingNode): TextSplice[] | Refusal {
  const end = node.entries.at(-1)?.value.end ?? node.end;
  if (!moved.fitsInFlow) return refuse('The entry cannot stand between braces as it is written.');
  return place(moved, { start: end, end, text: `, ${moved.text.trim()}` });
}

/** Whether a target is `{}` or null, and nothing is lost by writing something else there. */
function isVoid(document: SourceDocument, { node }: Target): boolean {
  const isEmpty =
    node.kind === 'mapping'
      ? node.entries.length === 0
      : node.kind === 'scalar' && node.type === 'null';
  return isEmpty && commentsWithin(document, node).length === 0;
}

function moveIntoVoid(
  { text }: SourceDocument,
  moved: EntryText,
  target: Target,
  layout: Layout,
): TextSplice[] | Refusal {
  const indicator = indicatorEnd(text, target);
  if (indicator === undefined || target.entry === undefined || target.parent?.flow === true) {
    return refuse('There is no mapping to move the entry to.');
  }
  const column = columnOf(text, target.entry.key.start) + layout.mappingIndent;
  const end = endOfLine(text, target.node.end);
  const lines = layout.lineBreak + ' '.repeat(column) + shift(moved, column);
  return [
    { start: indicator, end: target.node.end, text: '' },
    ...place(moved, { start: end, end, text: lines }),
  ];
}

/** A mapping, and the key to make in it for the entry to stand under. */
interface NewOwner {
  readonly node: MappingNode;
  readonly name: string;
  /** Whether it is the mapping that the entry is in already. */
  readonly isHome: boolean;
}

function moveUnderNewKey(
  document: SourceDocument,
  moved: EntryText,
  { node, name, isHome }: NewOwner,
  layout: Layout,
): TextSplice[] {
  const written = (column: number) => {
    const inner = column + layout.mappingIndent;
    return `${renderKey(name, layout)}:${layout.lineBreak}${' '.repeat(inner)}${shift(moved, inner)}`;
  };
  if (isHome) return [{ start: moved.start, end: moved.end, text: written(moved.column) }];
  return place(moved, append(document, node, written, layout));
}

/** What adds a line to the end of a block mapping. */
function append(
  { text }: SourceDocument,
  node: MappingNode,
  write: (column: number) => string,
  layout: Layout,
): TextSplice {
  const children = childrenOf(text, node);
  const column = columnOf(text, children[0]?.start ?? node.start);
  const last = children.at(-1);
  const end = last === undefined ? node.end : endOfChild(text, last);
  return { start: end, end, text: layout.lineBreak + ' '.repeat(column) + write(column) };
}

/** Takes the entry out and puts it in; both at once where the one place ends in the other. */
function place(moved: EntryText, insertion: TextSplice): TextSplice[] {
  const [removal, ...others] = moved.removal;
  if (removal === undefined || insertion.start !== moved.end) return [...moved.removal, insertion];
  const text = insertion.text.replace(/^(?:\r\n|\n|\r)/, '');
  return [{ start: removal.start, end: moved.end, text }, ...others];
}
