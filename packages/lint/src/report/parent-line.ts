import type { LineSlice } from './line-slice.ts';

/** A parent further above than this says more about the file than about the place. */
const LINES_ABOVE = 12;

/** Longer lines are no headings. */
const LONGEST = 200;

/**
 * The line that a line belongs to by its indentation: the key of its mapping, or the entry of its list. This is what a
 * reader needs to know where a place is; the line before is often a stranger.
 *
 * @returns nothing where there is none near
 */
export function parentLine(source: string, child: LineSlice): LineSlice | undefined {
  const depth = indentation(child.text);
  if (child.cutLeft || depth === 0 || depth === undefined) return undefined;
  let end = child.offset;
  for (let line = child.line - 1; line >= 1 && line >= child.line - LINES_ABOVE; line--) {
    end -= 1;
    const offset = Math.max(0, source.lastIndexOf('\n', end - 1) + 1);
    if (end - offset > LONGEST) return undefined;
    const text = source.slice(offset, end).replace(/\r$/, '');
    if (text.includes('\r')) return undefined;
    const indent = indentation(text);
    if (indent !== undefined && indent < depth) {
      return { line, text: text.replace(/^\uFEFF/, ''), offset, cutLeft: false, cutRight: false };
    }
    end = offset;
  }
  return undefined;
}

/** How far a line is indented; nothing for a line that is blank or a comment. */
function indentation(text: string): number | undefined {
  const first = text.search(/[^ \t]/);
  return first === -1 || text[first] === '#' ? undefined : first;
}
