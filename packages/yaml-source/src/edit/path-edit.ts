import type { YamlValue } from '../node.ts';
import type { Path } from '../path.ts';
import type { Span } from '../span.ts';

/** A change to a document. Every path is that of the document as it was before any of the edits. */
export type PathEdit = SetEdit | QuoteEdit | RenameEdit | RemoveEdit | InsertEdit | MoveEdit;

/** Gives what stands at the path another value. A scalar keeps its way of quoting where the new value can have it. */
export interface SetEdit {
  readonly kind: 'set';
  readonly path: Path;
  readonly value: YamlValue;
}

/** Makes a string of exactly what is written at the path, by putting it in quotes. */
export interface QuoteEdit {
  readonly kind: 'quote';
  readonly path: Path;
  /** `value` unless given. */
  readonly part?: 'key' | 'value';
}

/** Gives the key that the path ends in another name. */
export interface RenameEdit {
  readonly kind: 'rename';
  readonly path: Path;
  readonly name: string;
}

/** Removes an entry or an item. Its comments stay. */
export interface RemoveEdit {
  readonly kind: 'remove';
  readonly path: Path;
}

/** Adds an entry to a mapping, or an item to a sequence. */
export interface InsertEdit {
  readonly kind: 'insert';
  /** Ends in the new key, or in the index of the item that the new one goes before; the sequence's length appends it. */
  readonly path: Path;
  readonly value: YamlValue;
  /** The key beside which a new key goes; unless given it goes last. */
  readonly beside?: { readonly key: string; readonly side: 'before' | 'after' };
}

/** Moves an entry, with its comments, to the end of another mapping of the document. */
export interface MoveEdit {
  readonly kind: 'move';
  readonly path: Path;
  /** Ends in the entry's new key. The mapping that the path leads to is made where it does not exist or is null. */
  readonly to: Path;
}

/** A stretch of text, and what takes its place. */
export interface TextSplice extends Span {
  readonly text: string;
}

/** What the edits come to. */
export type EditPlan =
  | {
      readonly kind: 'planned' /** Sorted, without overlaps. */;
      readonly splices: readonly TextSplice[];
    }
  | Refusal;

/** Why an edit is not made. */
export interface Refusal {
  readonly kind: 'refused';
  /** One plain sentence. */
  readonly reason: string;
}
