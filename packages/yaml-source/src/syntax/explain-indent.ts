import { endOfLine } from '../read/gap.ts';
import { type Explanation, type Fault, lineNumber, restOfLine } from './fault.ts';
import { indentOf, lineAbove, lineAt, spaces } from './lines.ts';

/** Explains a line that begins at a column where nothing can begin. */
export function explainIndent(fault: Fault): Explanation | undefined {
  const { text, offset, before } = fault;
  if (before.trim() !== '' || offset >= text.length || offset === endOfLine(text, offset))
    return undefined;
  return belowBlockScalar(fault) ?? wrongIndent(fault);
}

/** Text that stands less far in than the text above it, under a `|` or `>`. */
function belowBlockScalar({ text, offset, lineStart }: Fault): Explanation | undefined {
  let first: number | undefined;
  let header = lineAbove(text, lineStart);
  while (header !== undefined && indentOf(text, header) >= offset - lineStart) {
    first = header;
    header = lineAbove(text, header);
  }
  const sign =
    header === undefined
      ? undefined
      : /(?:^|\s)([|>])[-+0-9]*(?:\s+#.*)?\s*$/.exec(lineAt(text, header))?.[1];
  if (header === undefined || sign === undefined) return undefined;
  const wanted =
    first === undefined
      ? ''
      : ` Indent it by at least ${spaces(indentOf(text, first))} to keep it there.`;
  return {
    span: restOfLine(text, offset),
    message: `The line does not stand where the text under the ${sign} of line ${lineNumber(text, header)} does.`,
    help: `The first line that is not blank tells how far the text is indented.${wanted}`,
  };
}

/** A line that begins at a column where nothing above begins, or something of another kind. */
function wrongIndent({ text, offset, lineStart }: Fault): Explanation | undefined {
  const span = restOfLine(text, offset);
  const column = offset - lineStart;
  const columns = columnsAbove(text, lineStart);
  if (columns.length === 0)
    return { span, message: 'Nothing can follow the value that stands above it.' };
  const isItem = /^-(?:\s|$)/.test(text.slice(offset, offset + 2));
  const there = columns.find((other) => other.column === column);
  if (there !== undefined && there.isItem !== isItem) {
    const message = isItem
      ? 'A list item stands among the keys of a mapping.'
      : 'A key or a value stands among the items of a list.';
    return {
      span,
      message,
      help: isItem
        ? 'Indent it to the list that it belongs to.'
        : 'Begin it with a dash, or indent it to what it belongs to.',
    };
  }
  const places = [
    ...new Set(columns.filter((other) => other.isItem === isItem).map((other) => other.column)),
  ];
  const message = `The line is indented by ${spaces(column)}, where nothing above it begins.`;
  return places.length === 0
    ? { span, message }
    : {
        span,
        message,
        help: `Indent it by ${places.map(String).join(' or ')} ${places.at(-1) === 1 ? 'space' : 'spaces'}.`,
      };
}

interface Column {
  readonly column: number;
  readonly isItem: boolean;
}

/** The columns at which what is open begins, innermost first. */
function columnsAbove(text: string, lineStart: number): Column[] {
  const found: Column[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (
    let start = lineAbove(text, lineStart);
    start !== undefined && least > 0;
    start = lineAbove(text, start)
  ) {
    const own = columnsOf(text, start).filter(
      (column) => column.column < least || (column.column === least && !column.isItem),
    );
    found.push(...own.toReversed());
    least = Math.min(least, own[0]?.column ?? least);
  }
  return found;
}

/** Where a line's dashes stand, and what follows them. */
export function columnsOf(text: string, start: number): Column[] {
  const line = lineAt(text, start);
  const [, blank = '', dashes = ''] = /^( *)((?:- +)*)/.exec(line) ?? [];
  const columns: Column[] = [];
  for (const { index } of dashes.matchAll(/-/g))
    columns.push({ column: blank.length + index, isItem: true });
  if (/:(?:\s|$)/.test(line)) columns.push({ column: blank.length + dashes.length, isItem: false });
  return columns;
}
