import type { Path } from '../path.ts';
import type { PathEdit } from './path-edit.ts';

/** Why edits do not make sense together, whatever the text is; `undefined` where they do. */
export function findConflict(edits: readonly PathEdit[]): string | undefined {
  if (hasTwins(edits.flatMap(keysAdded))) return 'Two of the edits add the same key.';
  const keys = edits.filter(isKeyEdit).map(({ path }) => written(path));
  if (hasTwins(keys)) return 'Two of the edits change the same key.';
  if (edits.length > 1 && isAnyInside(edits)) return 'Two of the edits change the same value.';
  if (isInsertedBesideMove(edits)) return 'Two of the edits change the same text.';
  return undefined;
}

/** Whether something is added to a collection from which an entry moves away, perhaps the one it would stand beside. */
function isInsertedBesideMove(edits: readonly PathEdit[]): boolean {
  const homes = new Set(
    edits.flatMap((edit) => (edit.kind === 'move' ? [written(edit.path.slice(0, -1))] : [])),
  );
  return edits.some((edit) => edit.kind === 'insert' && homes.has(written(edit.path.slice(0, -1))));
}

/** Whether any of the edits concerns the value at the path or something in it. */
export function concerns(edits: readonly PathEdit[], path: Path): boolean {
  return edits.some((edit) =>
    placesOf(edit).some((place) => path.every((segment, index) => place[index] === segment)),
  );
}

function keysAdded(edit: PathEdit): string[] {
  switch (edit.kind) {
    case 'insert':
      return typeof edit.path.at(-1) === 'string' ? [written(edit.path)] : [];
    case 'rename':
      return [written([...edit.path.slice(0, -1), edit.name])];
    case 'move':
      return [written(edit.to)];
    default:
      return [];
  }
}

function hasTwins(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

/** Whether one edit changes the whole of a value and another something in it. */
function isAnyInside(edits: readonly PathEdit[]): boolean {
  const whole = new Map<string, PathEdit>();
  for (const edit of edits) {
    if (!changesWhole(edit)) continue;
    if (whole.has(written(edit.path))) return true;
    whole.set(written(edit.path), edit);
  }
  return edits.some((edit) => placesOf(edit).some((place) => isInside(edit, place, whole)));
}

function isInside(edit: PathEdit, place: Path, whole: ReadonlyMap<string, PathEdit>): boolean {
  return [...place, ''].some((_, length) => {
    const around = whole.get(written(place.slice(0, length)));
    if (around === undefined || around === edit) return false;
    // A key's edit does not disturb the value's.
    const isKeyOfIt = length === place.length && isKeyEdit(edit);
    return !isKeyOfIt || around.kind === 'remove' || around.kind === 'move';
  });
}

function changesWhole(edit: PathEdit): boolean {
  return (
    edit.kind === 'set' ||
    edit.kind === 'remove' ||
    edit.kind === 'move' ||
    (edit.kind === 'quote' && edit.part !== 'key')
  );
}

function isKeyEdit(edit: PathEdit): boolean {
  return edit.kind === 'rename' || (edit.kind === 'quote' && edit.part === 'key');
}

/** The places that an edit needs to be as they are. */
function placesOf(edit: PathEdit): Path[] {
  if (edit.kind === 'insert') return [edit.path.slice(0, -1)];
  return edit.kind === 'move' ? [edit.path, edit.to.slice(0, -1)] : [edit.path];
}

function written(path: Path): string {
  return JSON.stringify(path);
}
