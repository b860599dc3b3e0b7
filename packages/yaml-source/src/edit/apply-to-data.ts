import type { SourceDocument } from '../document.ts';
import type { YamlValue } from '../node.ts';
import type { Path, PathSegment } from '../path.ts';
import { emptyRecord } from '../record.ts';
import { walkPath } from '../walk-path.ts';
import type { PathEdit } from './path-edit.ts';
import { quotedText } from './quote.ts';

/*
 * The same edits on data, with no text in sight, so that the two can be held against each other. Paths are those of the
 * original, so the changes are first all written down at their places, and only then is the result built.
 */

/** A value of the original, and what the edits make of it. */
interface Slot {
  readonly value: YamlValue;
  readonly children: Map<PathSegment, Slot>;
  /** New children: under a key, or before the item at an index. */
  readonly added: { readonly at: PathSegment; readonly slot: Slot }[];
  replacement?: YamlValue;
  name?: string;
  isGone?: boolean;
}

/** The document's data with the edits made; `undefined` where a path leads nowhere. */
export function applyToData(
  document: SourceDocument,
  edits: readonly PathEdit[],
): YamlValue | undefined {
  if (document.value === undefined) return undefined;
  const root = slotOf(document.value);
  return edits.every((edit) => note(document, root, edit)) ? build(root) : undefined;
}

function slotOf(value: YamlValue): Slot {
  return { value, children: new Map(), added: [] };
}

/** The slot at a path; slots are made as they are needed. */
function slotAt(root: Slot, path: Path): Slot | undefined {
  let slot: Slot | undefined = root;
  for (const segment of path) {
    const next: Slot | undefined = slot.children.get(segment) ?? childOf(slot.value, segment);
    if (next === undefined) return undefined;
    slot.children.set(segment, next);
    slot = next;
  }
  return slot;
}

function childOf(value: YamlValue, segment: PathSegment): Slot | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const child = Array.isArray(value) ? value[Number(segment)] : value[String(segment)];
  return child === undefined ? undefined : slotOf(child);
}

/** Writes an edit down; `false` where there is no such place. */
function note(document: SourceDocument, root: Slot, edit: PathEdit): boolean {
  if (edit.kind === 'insert')
    return add(slotAt(root, edit.path.slice(0, -1)), edit.path, slotOf(edit.value));
  const slot = slotAt(root, edit.path);
  if (slot === undefined) return false;
  switch (edit.kind) {
    case 'set':
      slot.replacement = edit.value;
      return true;
    case 'quote':
      return edit.part === 'key' || noteQuoted(document, slot, edit.path);
    case 'rename':
      slot.name = edit.name;
      return true;
    case 'remove':
      slot.isGone = true;
      return true;
    case 'move':
      slot.isGone = true;
      return add(ownerOf(root, edit.to.slice(0, -1)), edit.to, slot);
  }
}

function noteQuoted(document: SourceDocument, slot: Slot, path: Path): boolean {
  const node = walkPath(document, path)?.node;
  const text = node && quotedText(document, node);
  if (typeof text !== 'string') return false;
  slot.replacement = text;
  return true;
}

function add(owner: Slot | undefined, path: Path, slot: Slot): boolean {
  const at = path.at(-1);
  if (owner === undefined || at === undefined) return false;
  owner.added.push({ at, slot });
  return true;
}

/** The mapping at a path, which is made where it is not there. */
function ownerOf(root: Slot, path: Path): Slot | undefined {
  const found = slotAt(root, path);
  if (found !== undefined || path.length === 0) return found;
  const made = slotOf(emptyRecord());
  return add(slotAt(root, path.slice(0, -1)), path, made) ? made : undefined;
}

function build(slot: Slot): YamlValue {
  const value = slot.replacement === undefined ? slot.value : slot.replacement;
  if (Array.isArray(value)) return buildSequence(value, slot);
  if (value === null && slot.added.length > 0) return buildMapping(emptyRecord(), slot);
  return typeof value === 'object' && value !== null ? buildMapping(value, slot) : value;
}

function buildSequence(value: readonly YamlValue[], slot: Slot): YamlValue[] {
  const result: YamlValue[] = [];
  for (let index = 0; index <= value.length; index++) {
    result.push(
      ...slot.added.filter(({ at }) => at === index).map(({ slot: added }) => build(added)),
    );
    const child = slot.children.get(index);
    const item = value[index];
    if (item !== undefined && child?.isGone !== true)
      result.push(child === undefined ? item : build(child));
  }
  return result;
}

function buildMapping(value: { readonly [key: string]: YamlValue }, slot: Slot): YamlValue {
  const result = emptyRecord();
  for (const [key, inner] of Object.entries(value)) {
    const child = slot.children.get(key);
    if (child?.isGone !== true)
      result[child?.name ?? key] = child === undefined ? inner : build(child);
  }
  for (const { at, slot: added } of slot.added)
    result[String(at)] = build({ ...added, isGone: false });
  return result;
}
