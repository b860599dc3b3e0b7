import type { SourceDocument } from './document.ts';
import type { Node } from './node.ts';
import { propertiesOf } from './properties-of.ts';
import { endOfLine } from './read/gap.ts';
import type { Span } from './span.ts';

/** A comment, from its `#` to the end of its line. */
export interface Comment extends Span {
  /** As written, with the `#` and without the line break. */
  readonly text: string;
}

const found = new WeakMap<SourceDocument, readonly Comment[]>();

/** A document's comments in the order of the text. They are looked for once, when first asked for. */
export function comments(document: SourceDocument): readonly Comment[] {
  let list = found.get(document);
  if (list === undefined) {
    list = document.text.includes('#') ? findComments(document) : [];
    found.set(document, list);
  }
  return list;
}

/** The comments that lie within a span. */
export function commentsWithin(document: SourceDocument, { start, end }: Span): readonly Comment[] {
  const all = comments(document);
  const first = firstFrom(all, start);
  const last = firstFrom(all, end);
  return all.slice(first, last);
}

/** The index of the first comment that begins at or after the offset. */
function firstFrom(all: readonly Comment[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findComments({ text, root }: SourceDocument): Comment[] {
  const list: Comment[] = [];
  let from = 0;
  for (const content of root === undefined ? [] : contents(text, root)) {
    findInGap(text, from, content.start, list);
    from = content.end;
  }
  findInGap(text, from, text.length, list);
  return list;
}

/** Looks between two scalars, where a `#` after white space can be nothing but a comment. */
function findInGap(text: string, from: number, to: number, list: Comment[]): void {
  let start = text.indexOf('#', from);
  while (start !== -1 && start < to) {
    let next = start + 1;
    if (start === 0 || /[\s\ufeff]/.test(text.charAt(start - 1))) {
      next = endOfLine(text, start);
      list.push({ start, end: next, text: text.slice(start, next) });
    }
    start = text.indexOf('#', next);
  }
}

/** The stretches of text in which a `#` is no comment: the content of scalars. */
function* contents(text: string, node: Node): Generator<Span> {
  switch (node.kind) {
    case 'mapping':
      for (const { key, value } of node.entries) {
        yield* contents(text, key);
        yield* contents(text, value);
      }
      break;
    case 'sequence':
      for (const item of node.items) yield* contents(text, item);
      break;
    case 'scalar': {
      const { contentStart } = propertiesOf(text, node);
      const isBlock = node.style === 'literal' || node.style === 'folded';
      const start = isBlock ? Math.min(endOfLine(text, contentStart), node.end) : contentStart;
      yield { start, end: node.end };
      break;
    }
  }
}
