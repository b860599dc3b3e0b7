import type { SourceDocument } from '../document.ts';
import type { Path } from '../path.ts';
import { concerns, findConflict } from './conflict.ts';
import { isEmptied } from './emptied.ts';
import { insertChild } from './insert.ts';
import { type Layout, layoutOf } from './layout.ts';
import { moveEntry } from './move.ts';
import type {
  EditPlan,
  InsertEdit,
  PathEdit,
  Refusal,
  RemoveEdit,
  TextSplice,
} from './path-edit.ts';
import { quoteNode, quoteValue } from './quote.ts';
import { removeChildren } from './remove.ts';
import { renameKey } from './rename.ts';
import type { CollectionTarget } from './replace-collection.ts';
import { setValue } from './set.ts';
import { arrange } from './splices.ts';
import { type Collection, findTarget, holdsAnchorInUse, isRefusal, refuse } from './target.ts';

/**
 * Works out what edits come to as changes to the text, every other character of which stays. All paths are those of the
 * document as it is. Nothing is changed yet: see `applySplices`, and `proveEdit` for making sure of the result.
 *
 * @returns The changes, or why there are none: a path that leads nowhere, a place that aliases repeat, edits that overlap.
 */
export function planEdits(document: SourceDocument, edits: readonly PathEdit[]): EditPlan {
  const conflict = findConflict(edits);
  if (conflict !== undefined) return refuse(conflict);
  if (isEmptied(document, edits)) return refuse('Together the edits leave nothing of a mapping.');
  const layout = layoutOf(document);
  const splices: TextSplice[] = [];
  const removed = edits.filter((edit) => edit.kind === 'remove');
  const others = edits.filter((edit) => edit.kind !== 'remove').toSorted(innermostFirst);
  const plans = others.map((edit) => planEdit(document, edit, layout));
  for (const planned of [...plans, planRemovals(document, removed, others, layout)]) {
    if (isRefusal(planned)) return planned;
    splices.push(...planned);
  }
  return arrange(splices);
}

/** Where a list and the mapping around it end at one place, what is added to the list comes first. */
function innermostFirst(one: PathEdit, other: PathEdit): number {
  const depth = (edit: PathEdit) => (edit.kind === 'move' ? edit.to : edit.path).length;
  return depth(other) - depth(one);
}

function planEdit(
  document: SourceDocument,
  edit: Exclude<PathEdit, RemoveEdit>,
  layout: Layout,
): readonly TextSplice[] | Refusal {
  if (edit.kind === 'insert') return planInsertion(document, edit, layout);
  const target = findTarget(document, edit.path);
  if (isRefusal(target)) return target;
  switch (edit.kind) {
    case 'set':
      return holdsAnchorInUse(document, target.node)
        ? inUse()
        : setValue(document, target, edit.value, layout);
    case 'quote': {
      const node = edit.part === 'key' ? target.entry?.key : target.node;
      if (node === undefined) return refuse('There is no key at the path.');
      if (holdsAnchorInUse(document, node)) return inUse();
      return edit.part === 'key'
        ? quoteNode(document, node, layout)
        : quoteValue(document, target, layout);
    }
    case 'rename':
      return renameKey(document, target, edit.name, layout);
    case 'move':
      return holdsAnchorInUse(document, target.node) ? inUse() : moveEntry(document, edit, layout);
  }
}

function planInsertion(
  document: SourceDocument,
  edit: InsertEdit,
  layout: Layout,
): readonly TextSplice[] | Refusal {
  const target = findTarget(document, edit.path.slice(0, -1));
  const name = edit.path.at(-1);
  if (isRefusal(target) || name === undefined)
    return isRefusal(target) ? target : refuse('There is nothing to insert into.');
  const { node } = target;
  if (node.kind === 'mapping' || node.kind === 'sequence')
    return insertChild(document, node, edit, layout);
  const isNull = node.kind === 'scalar' && node.type === 'null' && typeof name === 'string';
  return isNull
    ? setValue(document, target, { [name]: edit.value }, layout)
    : refuse('There is nothing to insert into.');
}

/** The removals from one collection, which depend on each other. */
interface Removals {
  readonly owner: CollectionTarget;
  readonly path: Path;
  readonly indexes: Set<number>;
}

function planRemovals(
  document: SourceDocument,
  edits: readonly RemoveEdit[],
  others: readonly PathEdit[],
  layout: Layout,
): TextSplice[] | Refusal {
  const groups = new Map<Collection, Removals>();
  for (const { path } of edits) {
    const refusal = collect(document, path, groups);
    if (refusal !== undefined) return refusal;
  }
  for (const { owner, path, indexes } of groups.values()) {
    const size =
      owner.node.kind === 'mapping' ? owner.node.entries.length : owner.node.items.length;
    if (indexes.size === size && concerns(others, path))
      return refuse('Two of the edits change the same text.');
  }
  return [...groups.values()].flatMap(({ owner, indexes }) =>
    removeChildren(document, owner, indexes, layout),
  );
}

/** Adds what the path names to the removals from its collection. */
function collect(
  document: SourceDocument,
  path: Path,
  groups: Map<Collection, Removals>,
): Refusal | undefined {
  const target = findTarget(document, path);
  if (isRefusal(target)) return target;
  const owner = findTarget(document, path.slice(0, -1));
  if (isRefusal(owner) || target.parent === undefined)
    return refuse('The whole document cannot be removed.');
  if (holdsAnchorInUse(document, target.node)) return inUse();
  const removals = groups.get(target.parent) ?? {
    owner: { ...owner, node: target.parent },
    path: path.slice(0, -1),
    indexes: new Set(),
  };
  removals.indexes.add(target.index);
  groups.set(target.parent, removals);
  return undefined;
}

function inUse(): Refusal {
  return refuse('Aliases elsewhere repeat a part of the value.');
}
