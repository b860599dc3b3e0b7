import { isSpaceOrEnd, isWhiteOrEnd, NAME } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { refuseHere } from './refuse-here.ts';
import { scanTagHandle, scanTagUri } from './tag-uri.ts';
import type { NameToken, TagToken } from './token.ts';

const PLAIN_NAME = {
  help: 'Name anchors with ASCII letters, digits, `-` and `_` alone.',
  standIn: '_',
};

/**
 * Scans an anchor or an alias: PyYAML 6.0.3's `scan_anchor`.
 *
 * @param cursor At the `&` or `*`.
 */
export function scanName(cursor: Cursor): NameToken {
  const start = cursor.index;
  const kind = cursor.take(1) === '&' ? 'anchor' : 'alias';
  const name = cursor.match(NAME);
  const end = cursor.index;
  const next = cursor.peek();
  if (name === '' || !(isWhiteOrEnd(next) || '?:,]}%@`'.includes(next))) {
    refuseHere(cursor, `in the name of an ${kind}`, PLAIN_NAME);
  }
  return { kind, name, start, end };
}

/**
 * Scans a tag: PyYAML 6.0.3's `scan_tag`. Unlike YAML 1.2, it takes `,`, `[` and `]` for a part of the tag in flow collections
 * too, and wants a space behind it.
 *
 * @param cursor At the `!`.
 */
export function scanTag(cursor: Cursor): TagToken {
  const start = cursor.index;
  const { handle, suffix } = scanTagName(cursor);
  if (!isSpaceOrEnd(cursor.peek()))
    refuseHere(cursor, 'directly behind a tag', { help: 'Write a space behind the tag.' });
  return { kind: 'tag', handle, suffix, start, end: cursor.index };
}

function scanTagName(cursor: Cursor): Pick<TagToken, 'handle' | 'suffix'> {
  if (cursor.peek(1) === '<') {
    cursor.take(2);
    const suffix = scanTagUri(cursor);
    if (cursor.peek() !== '>') refuseHere(cursor, 'in a tag between `<` and `>`');
    cursor.take(1);
    return { handle: undefined, suffix };
  }
  if (isWhiteOrEnd(cursor.peek(1))) return { handle: undefined, suffix: cursor.take(1) };
  if (hasNamedHandle(cursor)) return { handle: scanTagHandle(cursor), suffix: scanTagUri(cursor) };
  return { handle: cursor.take(1), suffix: scanTagUri(cursor) };
}

function hasNamedHandle(cursor: Cursor): boolean {
  let length = 1;
  while (!isSpaceOrEnd(cursor.peek(length)) && cursor.peek(length) !== '!') length += 1;
  return cursor.peek(length) === '!';
}
