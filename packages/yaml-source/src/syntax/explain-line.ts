import { quoted } from '../pyyaml/refusal.ts';
import { columnsOf, explainIndent } from './explain-indent.ts';
import { type Explanation, type Fault, lineNumber, restOfLine, startOfLine } from './fault.ts';
import { contentOf, indentOf, lineAbove, lineAt, spaces } from './lines.ts';

/** Faults of whole lines: keys without a colon, and wrong indentation. */
export function explainLine(fault: Fault): Explanation | undefined {
  return (
    tabbed(fault) ??
    lineWithoutColon(fault) ??
    keyInsideValue(fault) ??
    afterComment(fault) ??
    explainIndent(fault)
  );
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
  const isKeyFault =
    here !== undefined || /multiline key/.test(reason) || isSecondLine(text, offset);
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
  return (
    text.charAt(offset) === ':' && above !== undefined && !/:(?:\s|$)/.test(lineAt(text, above))
  );
}

/** The first of the lines above that have no key, without one with a key between. */
function firstWithoutColon(text: string, lineStart: number): number | undefined {
  let found: number | undefined;
  for (
    let start = lineAbove(text, lineStart);
    start !== undefined;
    start = lineAbove(text, start)
  ) {
    if (/:(?:\s|$)|^\s*[-?]\s/.test(lineAt(text, start))) break;
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

/** A value that would go on below a comment. */
function afterComment({ text, offset, before, lineStart }: Fault): Explanation | undefined {
  const above = lineAbove(text, lineStart);
  if (above === undefined || before.trim() !== '' || !/\s#/.test(lineAt(text, above)))
    return undefined;
  if (
    /^[-?](?:\s|$)|:(?:\s|$)/.test(lineAt(text, offset)) ||
    indentOf(text, above) >= offset - lineStart
  )
    return undefined;
  const span = restOfLine(text, offset);
  const message = `The comment of line ${lineNumber(text, above)} ends the value, so that this line cannot continue it.`;
  return { span, message, help: 'Move the comment above the key.' };
}
