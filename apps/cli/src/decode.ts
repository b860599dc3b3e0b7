import { Buffer, isUtf8 } from 'node:buffer';

const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);

/** A file's bytes as text. */
export interface Decoded {
  readonly text: string;
  /** The offset in the text of the first character that stands for bytes that are not UTF-8. */
  readonly invalidUtf8At?: number;
}

/** Decodes UTF-8. A byte order mark stays; bytes that are not UTF-8 become replacement characters. */
export function decode(bytes: Buffer): Decoded {
  const text = bytes.toString('utf8');
  return isUtf8(bytes) ? { text } : { text, invalidUtf8At: firstInvalid(bytes, text) };
}

/** A replacement character may also stand in the bytes themselves; the first that does not is the one. */
function firstInvalid(bytes: Buffer, text: string): number {
  let decoded = 0;
  let byteOffset = 0;
  for (;;) {
    const at = text.indexOf(REPLACEMENT, decoded);
    if (at === -1) return text.length;
    byteOffset += Buffer.byteLength(text.slice(decoded, at));
    const written = bytes.subarray(byteOffset, byteOffset + REPLACEMENT_BYTES.length);
    if (!written.equals(REPLACEMENT_BYTES)) return at;
    byteOffset += REPLACEMENT_BYTES.length;
    decoded = at + 1;
  }
}
