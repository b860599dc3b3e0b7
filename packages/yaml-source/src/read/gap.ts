/*
 * Between two tokens of a well-formed document stand only white space, comments and indicators. The parser's events do not
 * say where the indicators are; these functions find them again.
 */

/** The first offset at or after `from`, a place between tokens, that is neither white space nor in a comment. */
export function skipBlank(text: string, from: number): number {
  let offset = from;
  while (offset < text.length) {
    const code = text.charCodeAt(offset);
    if (code === 0x23) offset = endOfLine(text, offset);
    else if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) offset++;
    else break;
  }
  return offset;
}

/** As `skipBlank`, past the commas of a flow collection as well. */
export function skipBlankAndCommas(text: string, from: number): number {
  let offset = skipBlank(text, from);
  while (text.charCodeAt(offset) === 0x2c) offset = skipBlank(text, offset + 1);
  return offset;
}

/** Where the line that holds `from` ends: its line break, or the end of the text. */
export function endOfLine(text: string, from: number): number {
  let offset = from;
  while (offset < text.length) {
    const code = text.charCodeAt(offset);
    if (code === 0x0a || code === 0x0d) break;
    offset++;
  }
  return offset;
}

/** The column of an offset, from 0; a byte order mark has none. */
export function columnAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\n\r\uFEFF]/.test(text.charAt(start - 1))) start--;
  return offset - start;
}

/** The `|` or `>` of a block scalar, past the indicators that stand before it. */
export function blockHeader(text: string, from: number): number {
  let offset = skipBlank(text, from);
  while (offset < text.length) {
    const code = text.charCodeAt(offset);
    if (code === 0x7c || code === 0x3e) break;
    offset = skipBlank(text, offset + 1);
  }
  return offset;
}

/** The end of a block scalar: of its last line that is not blank, or of its header (`|2-`) when it has none. */
export function blockEnd(
  text: string,
  header: number,
  regionStart: number,
  regionEnd: number,
): number {
  let offset = Math.min(regionEnd, text.length);
  while (offset > regionStart && isBlank(text.charCodeAt(offset - 1))) offset--;
  if (offset > regionStart) return offset;
  offset = header + 1;
  while (/[-+0-9]/.test(text.charAt(offset))) offset++;
  return offset;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The end of a flow collection: past the bracket that closes it, `from` the end of its last child. */
export function flowEnd(text: string, from: number): number {
  return skipBlankAndCommas(text, from) + 1;
}

/** Where the document's content may begin: past the byte order mark, directives, comments and `---`. */
export function contentStart(text: string): number {
  let offset = skipBlank(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  while (text.charCodeAt(offset) === 0x25) offset = skipBlank(text, endOfLine(text, offset));
  return isMarker(text, offset, '---') ? offset + 3 : offset;
}

/** Whether a document marker, `---` or `...`, stands at `offset`, which is the beginning of a line. */
export function isMarker(text: string, offset: number, marker: '---' | '...'): boolean {
  if (!text.startsWith(marker, offset)) return false;
  const next = text.charCodeAt(offset + 3);
  return Number.isNaN(next) || next === 0x20 || next === 0x09 || next === 0x0a || next === 0x0d;
}
