import type { SourceDocument } from '../document.ts';
import type { Node } from '../node.ts';

/** How a document is laid out, so that what is added looks like what is there. */
export interface Layout {
  readonly lineBreak: string;
  /** How many columns a mapping stands further in than the key that it belongs to. */
  readonly mappingIndent: number;
  /** The same of a sequence; 0 where dashes stand below their key's first letter. */
  readonly sequenceIndent: number;
  readonly quote: "'" | '"';
}

/** A document is surveyed once, however many findings have fixes. */
const known = new WeakMap<SourceDocument, Layout>();

/** Reads the layout off the first examples in the document. */
export function layoutOf(document: SourceDocument): Layout {
  const layout = known.get(document) ?? readLayout(document);
  known.set(document, layout);
  return layout;
}

function readLayout({ text, root }: SourceDocument): Layout {
  const seen: { mapping?: number; sequence?: number; quote?: "'" | '"' } = {};
  if (root !== undefined) survey(text, root, seen);
  return {
    lineBreak: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    mappingIndent: seen.mapping ?? 2,
    sequenceIndent: seen.sequence ?? 2,
    quote: seen.quote ?? "'",
  };
}

type Survey = { mapping?: number; sequence?: number; quote?: "'" | '"' };

function survey(text: string, node: Node, seen: Survey): void {
  if (node.kind === 'scalar') {
    if (node.style === 'single-quoted') seen.quote ??= "'";
    if (node.style === 'double-quoted') seen.quote ??= '"';
  } else if (node.kind === 'sequence') {
    for (const item of node.items) survey(text, item, seen);
  } else if (node.kind === 'mapping') {
    for (const { key, value } of node.entries) {
      if (!node.flow) surveyIndent(text, key, value, seen);
      survey(text, value, seen);
    }
  }
}

function surveyIndent(text: string, key: Node, value: Node, seen: Survey): void {
  if ((value.kind !== 'mapping' && value.kind !== 'sequence') || value.flow) return;
  const indent = columnOf(text, value.start) - columnOf(text, key.start);
  if (lineStart(text, value.start) === lineStart(text, key.start)) return; // an anchor begins it there
  if (value.kind === 'mapping' && indent > 0) seen.mapping ??= indent;
  if (value.kind === 'sequence') seen.sequence ??= Math.max(indent, 0);
}

/** Where the line that holds the offset begins, a byte order mark left out. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start === 0 && text.charCodeAt(0) === 0xfeff ? Math.min(1, offset) : start;
}

/** How many characters of its line stand before the offset. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** How many blanks the line of the offset begins with. */
export function indentOf(text: string, offset: number): number {
  return text.slice(lineStart(text, offset), offset).search(/\S|$/);
}

/** Where the line after that of the offset begins; the end of the text, where there is none. */
export function nextLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** Whether nothing but blanks stands before the offset on its line. */
export function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
