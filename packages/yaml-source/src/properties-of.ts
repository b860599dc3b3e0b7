import type { Node } from './node.ts';
import { skipBlank } from './read/gap.ts';

/** A tag or an anchor; inside a flow collection its name ends at the next indicator. */
const PROPERTY = /!<[^>]*>|[!&][^\s,[\]{}]*/y;

/** A node's tag and anchor as they are written. */
export interface Properties {
  readonly tag: string | undefined;
  /** With its `&`. */
  readonly anchor: string | undefined;
  /** Where the last of them ends; the node's start, where it has none. */
  readonly end: number;
  /** Where the node's content begins; the node's end, where it has none. */
  readonly contentStart: number;
}

/** Reads the tag and the anchor off the beginning of a node's span. */
export function propertiesOf(text: string, node: Exclude<Node, { kind: 'alias' }>): Properties {
  let tag: string | undefined;
  let anchor: string | undefined;
  let end = node.start;
  let contentStart = node.start;
  while (contentStart < node.end) {
    // A block mapping without properties may begin with a key that has some.
    if (isFirstKey(node, contentStart)) break;
    PROPERTY.lastIndex = contentStart;
    const property = PROPERTY.exec(text)?.[0];
    if (property === undefined) break;
    if (property.startsWith('&')) anchor = property;
    else tag = property;
    end = contentStart + property.length;
    contentStart = end < node.end ? skipBlank(text, end) : node.end;
  }
  return { tag, anchor, end, contentStart };
}

function isFirstKey(node: Node, offset: number): boolean {
  return node.kind === 'mapping' && node.entries[0]?.key.start === offset;
}
