import type { SourceDocument } from '../document.ts';
import type { Path } from '../path.ts';
import type { PathEdit } from './path-edit.ts';
import { findTarget, isRefusal } from './target.ts';

/**
 * Whether several edits together, some of them moves, take all entries out of a mapping. A move leaves the others where they
 * are, and does not know that they go too.
 */
export function isEmptied(document: SourceDocument, edits: readonly PathEdit[]): boolean {
  const leaving = edits.filter(leaves);
  const moves = leaving.filter((edit) => edit.kind === 'move');
  if (leaving.length < 2) return false;
  return moves.some(({ path }) => {
    const home = path.slice(0, -1);
    const target = findTarget(document, home);
    if (isRefusal(target) || target.node.kind !== 'mapping') return false;
    return leaving.filter((edit) => isIn(edit.path, home)).length >= target.node.entries.length;
  });
}

function leaves(edit: PathEdit): boolean {
  if (edit.kind === 'remove') return true;
  return edit.kind === 'move' && !isIn(edit.to, edit.path.slice(0, -1));
}

function isIn(path: Path, home: Path): boolean {
  return path.length === home.length + 1 && home.every((segment, at) => path[at] === segment);
}
