import { quoted } from '../pyyaml/refusal.ts';
import { endOfLine } from '../read/gap.ts';
import { type Explanation, type Fault, lineNumber, restOfLine, startOfLine } from './fault.ts';

/** Faults of whole lines: keys without a colon, and wrong indentation. */
export function explainLine(fault: Fault): Explanation | undefined {
  return tabbed(fault) ?? lineWithoutColon(fault) ?? keyInsideValue(fault) ?? wrongIndent(fault);
}

function tabbed({ text, lineStart, lineEnd }: Fault): Explanation | undefined {
  const match = /^([ \-?:]*)(\t+)/.exec(text.slice(lineStart, lineEnd));
  const [, blank = '', tabs = ''] = match ?? [];
  if (match === null) return undefined;
  const start = lineStart + blank.length;
  return {
    span: { start, end: start + tabs.length },
    message: 'A tab stands in the indentation, where YAML takes only spaces.',
    help: 'Indent with spaces.',
  };
}

/** A line where a key is wanted: `name` or `name:value`. The parser notices only at the next colon, or at the end. */
function lineWithoutColon({ text, offset, reason, lineStart }: Fault): Explanation | undefined {
  const here = /expected ':'/.test(reason) ? lineStart : undefined;
  const isKeyFault = here !== undefined || /multiline key/.test(reason) || isSecondLine(text, offset);
  if (!isKeyFault) return undefined;
  const start = here ?? firstWithoutColon(text, lineStart);
  if (start === undefined) return undefined;
  const span = contentOf(text, start);
  const line = text.slice(span.start, span.end);
  const tight = /^(?:- +)*[^\s:#]+(:)(?=\S)/.exec(line);
  if (tight !== null) {
    const colon = span.start + tight[0].length - 1;
    return {
      span: { start: colon, end: colon + 1 },
      message: `A space is missing after the colon of ${quoted(line)}.`,
      help: 'Put a space after the colon.',
    };
  }
  return {
    span,
    message: `The line ${quoted(line)} is no key with a colon, and no part of the value above.`,
    help: 'Write a colon after the key, or indent the line so that it continues the value above.',
  };
}

/** Whether the fault is the colon of a second line, before which the first was taken for the beginning of one value. */
function isSecondLine(text: string, offset: number): boolean {
  const above = lineAbove(text, startOfLine(text, offset));
  return text.charAt(offset) === ':' && above !== undefined && !/:(?:\s|$)/.test(lineAt(text, above));
}

/** The first of the lines above that have no key, without one with a key between. */
function firstWithoutColon(text: string, lineStart: number): number | undefined {
  let found: number | undefined;
  for (let start = lineAbove(text, lineStart); start !== undefined; start = lineAbove(text, start)) {
    if (/:(?:\s|$)|^\s*-\s/.test(lineAt(text, start))) break;
    found = start;
  }
  return found;
}

/** A key that is indented as if it were part of the value on the line above. */
function keyInsideValue({ text, offset, lineStart }: Fault): Explanation | undefined {
  const above = lineAbove(text, lineStart);
  if (text.charAt(offset) !== ':' || above === undefined) return undefined;
  const span = { start: contentOf(text, lineStart).start, end: offset };
  const [column] = columnsOf(text, above).slice(-1);
  return {
    span,
    message: `The key ${quoted(text.slice(span.start, span.end))} is indented as if it continued the value of line ${lineNumber(text, above)}.`,
    help: `Indent it by ${spaces(column?.column ?? 0)}, or remove the value above it.`,
  };
}

/** A line that begins at a column where nothing above begins, or something of another kind. */
function wrongIndent({ text, offset, before, lineStart }: Fault): Explanation | undefined {
  if (before.trim() !== '' || offset >= text.length || offset === endOfLine(text, offset)) return undefined;
  const span = restOfLine(text, offset);
  const column = offset - lineStart;
  const columns = columnsAbove(text, lineStart);
  const isItem = /^-(?:\s|$)/.test(text.slice(offset, offset + 2));
  const there = columns.find((other) => other.column === column);
  if (there !== undefined && there.isItem !== isItem) {
    const message = isItem ? 'A list item stands among the keys of a mapping.' : 'A key or a value stands among the items of a list.';
    return { span, message, help: isItem ? 'Indent it to the list that it belongs to.' : 'Begin it with a dash, or indent it to what it belongs to.' };
  }
  const places = [...new Set(columns.filter((other) => other.isItem === isItem).map((other) => other.column))];
  const message = `The line is indented by ${spaces(column)}, where nothing above it begins.`;
  return places.length === 0 ? { span, message } : { span, message, help: `Indent it by ${places.map(String).join(' or ')} ${places.at(-1) === 1 ? 'space' : 'spaces'}.` };
}

interface Column {
  readonly column: number;
  readonly isItem: boolean;
}

/** The columns at which what is open begins, innermost first. */
function columnsAbove(text: string, lineStart: number): Column[] {
  const found: Column[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let start = lineAbove(text, lineStart); start !== undefined && least > 0; start = lineAbove(text, start)) {
    const own = columnsOf(text, start).filter((column) => column.column < least || (column.column === least && !column.isItem));
    found.push(...own.toReversed());
    least = Math.min(least, own[0]?.column ?? least);
  }
  return found;
}

/** Where a line's dashes stand, and what follows them. */
function columnsOf(text: string, start: number): Column[] {
  const line = lineAt(text, start);
  const [, blank = '', dashes = ''] = /^( *)((?:- +)*)/.exec(line) ?? [];
  const columns: Column[] = [];
  for (const { index } of dashes.matchAll(/-/g)) columns.push({ column: blank.length + index, isItem: true });
  if (/:(?:\s|$)/.test(line)) columns.push({ column: blank.length + dashes.length, isItem: false });
  return columns;
}

/** Where the nearest line above begins that is neither blank nor a comment. */
function lineAbove(text: string, lineStart: number): number | undefined {
  let start = lineStart;
  while (start > 0) {
    const end = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
    if (end < 0) return undefined;
    start = startOfLine(text, end);
    if (/^[ \t]*[^\s#]/.test(text.slice(start, end))) return start;
    if (start === end && start <= 1) return undefined;
  }
  return undefined;
}

function lineAt(text: string, start: number): string {
  return text.slice(start, endOfLine(text, start));
}

function contentOf(text: string, lineStart: number): { start: number; end: number } {
  const { start, end } = restOfLine(text, lineStart);
  return { start: start + text.slice(start, end).search(/\S|$/), end };
}

function spaces(count: number): string {
  return count === 1 ? '1 space' : `${count} spaces`;
}
