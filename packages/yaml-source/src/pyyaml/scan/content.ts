import type { Cursor } from './cursor.ts';
import { canStartPlain, scanPlain } from './plain-scalar.ts';
import { scanName, scanTag } from './property.ts';
import { scanQuoted } from './quoted-scalar.ts';
import { refuseHere } from './refuse-here.ts';
import type { Token } from './token.ts';

/** One token of a node: a tag, an anchor, an alias, or a scalar that is no block scalar. */
export interface ScannedContent {
  /** `undefined`: nothing can begin here, and the text is refused. */
  readonly token: Token | undefined;
  /** Whether it ended behind a line break, so that a key may follow. */
  readonly crossedLine: boolean;
}

/**
 * Scans one token of a node.
 *
 * @param indent The least column for the further lines of a plain scalar.
 */
export function scanContent(cursor: Cursor, inFlow: boolean, indent: number): ScannedContent {
  switch (cursor.peek()) {
    case '*':
    case '&':
      return { token: scanName(cursor), crossedLine: false };
    case '!':
      return { token: scanTag(cursor), crossedLine: false };
    case '"':
    case "'":
      return { token: scanQuoted(cursor), crossedLine: false };
    default:
      if (canStartPlain(cursor, inFlow)) return scanPlain(cursor, inFlow, indent);
      refuseHere(cursor, 'at the beginning of a value', { help: 'Put the value in quotes.' });
      return { token: undefined, crossedLine: false };
  }
}
