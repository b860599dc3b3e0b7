import { endOfLine } from '../read/gap.ts';
import {
  characterAt,
  type Explanation,
  type Fault,
  lineNumber,
  restOfLine,
  startOfLine,
  visibleSpan,
} from './fault.ts';
import { endOfQuoted, whatIsOpen } from './open-at.ts';

/** Faults inside quotes or brackets: mostly something that is never closed. */
export function explainOpen(fault: Fault): Explanation | undefined {
  if (fault.reason === 'deficient indentation' && /^ *\t/.test(fault.before)) return undefined;
  const open = whatIsOpen(fault.text, fault.offset);
  if (open.quote !== undefined) return explainQuote(fault, open.quote);
  const bracket = open.brackets.at(-1);
  return bracket === undefined ? undefined : explainBracket(fault, bracket);
}

function explainQuote(fault: Fault, quote: number): Explanation {
  const { text } = fault;
  const isDouble = text.charAt(quote) === '"';
  const close = endOfQuoted(text, quote);
  const goesOn = close !== undefined && !/:(?:\s|$)/m.test(text.slice(fault.lineStart, close));
  if (goesOn && fault.reason === 'deficient indentation') {
    return {
      span: restOfLine(text, fault.offset),
      message: `This line continues the quoted value of line ${lineNumber(text, quote)} and is not indented deeper than its key.`,
      help: 'Indent it by at least one more space.',
    };
  }
  return {
    span: { start: quote, end: endOfLine(text, quote) },
    message: `The ${isDouble ? 'double' : 'single'} quote that opens here is not closed.`,
    help: isDouble
      ? 'Close it on this line; a double quote inside the value is written \\".'
      : "Close it on this line; an apostrophe inside the value is written twice: ''.",
  };
}

function explainBracket(fault: Fault, bracket: number): Explanation {
  const { text, offset } = fault;
  const opening = text.charAt(bracket);
  const closing = opening === '[' ? ']' : '}';
  const here = characterAt(text, offset);
  const where = `line ${lineNumber(text, bracket)}`;
  if (here === closing) {
    return {
      span: { start: offset, end: offset + 1 },
      message: `The ${closing} must be indented deeper than ${where}, where its ${opening} is.`,
      help: `Put spaces before the ${closing}, or close it on the line above.`,
    };
  }
  if (here === ']' || here === '}') {
    return {
      span: { start: offset, end: offset + 1 },
      message: `The ${here} does not close the ${opening} of ${where}.`,
      help: `Write ${closing} instead.`,
    };
  }
  if (fault.reason.startsWith('expected the node content')) {
    const span = { start: offset, end: offset + 1 };
    return { span, message: 'A comma stands where a value should.', help: 'Remove the comma.' };
  }
  if (fault.reason.startsWith('missed comma')) return explainComma(fault, bracket);
  return {
    span: { start: bracket, end: bracket + 1 },
    message: `The ${opening} that opens here is not closed.`,
    help: `Write the ${closing} that closes it.`,
  };
}

function explainComma({ text, offset, before }: Fault, bracket: number): Explanation {
  const inside = text.slice(Math.max(bracket + 1, startOfLine(text, offset)), offset);
  const entry = inside.slice(inside.lastIndexOf(',') + 1);
  if (text.charAt(offset) === ':' && /:\s/.test(entry)) {
    return {
      span: { start: offset, end: offset + 1 },
      message: 'The value holds a colon and a space, which YAML takes for another key.',
      help: 'Put the value in quotes.',
    };
  }
  const start = offset - before.length + before.search(/\S|$/);
  const isKey = text.charAt(offset) === ':' && start < offset;
  return {
    span: isKey ? { start, end: offset } : visibleSpan(text, offset),
    message: 'A comma is missing before this.',
    help: isKey ? 'Put a comma at the end of the line above.' : 'Put a comma between the entries.',
  };
}
