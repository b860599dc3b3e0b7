import { endsLine, isSpaceOrEnd, NAME, REST_OF_LINE } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { refuseHere } from './refuse-here.ts';
import { scanTagHandle, scanTagUri } from './tag-uri.ts';
import type { Directive, DirectiveToken } from './token.ts';

const DIGITS = /[0-9]*/y;

/**
 * Scans a directive: PyYAML 6.0.3's `scan_directive`. Directives other than `%YAML` and `%TAG` are passed over.
 *
 * @param cursor At the `%`.
 */
export function scanDirective(cursor: Cursor): DirectiveToken {
  const start = cursor.index;
  cursor.take(1);
  const name = cursor.match(NAME);
  if (name === '' || !isSpaceOrEnd(cursor.peek())) refuseHere(cursor, "in a directive's name");
  const directive = scanParameters(cursor, name);
  const end = cursor.index;
  cursor.skipSpaces();
  cursor.skipComment();
  if (!endsLine(cursor.peek())) refuseHere(cursor, 'behind a directive');
  cursor.takeBreak();
  return { kind: 'directive', directive, start, end };
}

function scanParameters(cursor: Cursor, name: string): Directive {
  switch (name) {
    case 'YAML':
      cursor.skipSpaces();
      return { name: 'yaml', major: scanVersion(cursor) };
    case 'TAG':
      cursor.skipSpaces();
      return { name: 'tag', ...scanTagParameters(cursor) };
    default:
      cursor.match(REST_OF_LINE);
      return { name: 'unknown' };
  }
}

function scanVersion(cursor: Cursor): number {
  const major = cursor.match(DIGITS);
  if (major === '' || cursor.peek() !== '.') refuseHere(cursor, 'in a YAML version');
  cursor.take(1);
  const minor = cursor.match(DIGITS);
  if (minor === '' || !isSpaceOrEnd(cursor.peek())) refuseHere(cursor, 'in a YAML version');
  return Number(major);
}

function scanTagParameters(cursor: Cursor): { readonly handle: string; readonly prefix: string } {
  const handle = scanTagHandle(cursor);
  if (cursor.peek() !== ' ') refuseHere(cursor, "directly behind a tag's handle");
  cursor.skipSpaces();
  const prefix = scanTagUri(cursor);
  if (!isSpaceOrEnd(cursor.peek())) refuseHere(cursor, "in a tag's prefix");
  return { handle, prefix };
}
