/**
 * Whether Python's `base64.decodebytes` decodes a text: `binascii.a2b_base64` of CPython 3.11 in its lenient mode, which passes
 * over everything that is not of the alphabet and stops at complete padding.
 */
export function decodesAsBase64(text: string): boolean {
  let position = 0;
  let padding = 0;
  for (const char of text) {
    if (char === '=') {
      padding += 1;
      if (position >= 2 && position + padding >= 4) return true;
    } else if (/[A-Za-z0-9+/]/.test(char)) {
      position = (position + 1) % 4;
      padding = 0;
    }
  }
  return position === 0;
}
