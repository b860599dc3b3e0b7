import type { SourceDocument } from './document.ts';
import type { AliasNode, Node } from './node.ts';
import type { Path } from './path.ts';
import { resolveAlias } from './read/merge.ts';
import type { Span } from './span.ts';
import { type Walk, walkPath } from './walk-path.ts';

/** Where a path's key or value stands in the text. */
export interface Location {
  /**
   * The key or the value. Where the path leads to nothing, what stands for the innermost value on the way: its key, else
   * its first key, else itself.
   */
  readonly span: Span;
  /** The aliases that the path leads through, outermost first; the span is then inside the last one's anchor. */
  readonly via: readonly Span[];
  /** As much of the path as leads to something: the path itself where all of it does. */
  readonly found: Path;
}

/**
 * Finds a path's place in the text.
 *
 * @param part `key` for an item of a sequence, or for the root, is its value.
 */
export function locate(document: SourceDocument, path: Path, part: 'key' | 'value'): Location {
  const walk = walkPath(document, path);
  if (walk === undefined) return { span: { start: 0, end: 0 }, via: [], found: [] };
  if (walk.length === path.length) return place(nodeOf(walk, part), walk.via, path);
  const found = path.slice(0, walk.length);
  if (walk.entry !== undefined) return place(walk.entry.key, walk.via, found);
  const via = walk.node.kind === 'alias' ? [...walk.via, walk.node] : walk.via;
  return place(firstKey(resolveAlias(walk.node)), via, found);
}

function nodeOf(walk: Walk, part: 'key' | 'value'): Node {
  return part === 'key' && walk.entry !== undefined ? walk.entry.key : walk.node;
}

function firstKey(node: Node): Node {
  return (node.kind === 'mapping' && node.entries[0]?.key) || node;
}

function place(node: Node, via: readonly AliasNode[], found: Path): Location {
  const aliases = node.kind === 'alias' ? [...via, node] : via;
  return { span: spanOf(resolveAlias(node)), via: aliases.map(spanOf), found };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
