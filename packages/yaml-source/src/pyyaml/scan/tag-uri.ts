import { NAME } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { refuseHere } from './refuse-here.ts';

/** PyYAML looks at its characters, not at its form. */
const URI = /[0-9A-Za-z\-;/?:@&=+$,_.!~*'()[\]%]*/y;

/** A tag's handle, such as `!`, `!!` or `!name!`: PyYAML 6.0.3's `scan_tag_handle`. */
export function scanTagHandle(cursor: Cursor): string {
  if (cursor.peek() !== '!') refuseHere(cursor, "where a tag's handle begins");
  const opening = cursor.take(1);
  if (cursor.peek() === ' ') return opening;
  const name = cursor.match(NAME);
  if (cursor.peek() !== '!') refuseHere(cursor, "in a tag's handle");
  return opening + name + cursor.take(1);
}

/** A tag's suffix or prefix, percent escapes decoded: PyYAML 6.0.3's `scan_tag_uri`. */
export function scanTagUri(cursor: Cursor): string {
  const start = cursor.index;
  const uri = cursor.match(URI);
  if (uri === '') refuseHere(cursor, 'where a tag is named');
  const decoded = decode(uri);
  if (decoded !== undefined) return decoded;
  const message = `PyYAML cannot decode the percent escapes of the tag \`${uri}\`.`;
  cursor.refuse({ start, end: start + uri.length, message });
  return uri;
}

function decode(uri: string): string | undefined {
  try {
    return decodeURIComponent(uri);
  } catch {
    return undefined;
  }
}
