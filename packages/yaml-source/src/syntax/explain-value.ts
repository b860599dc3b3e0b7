import { quoted } from '../pyyaml/refusal.ts';
import { characterAt, type Explanation, type Fault, restOfLine, visibleSpan } from './fault.ts';

/** Faults within a line: text that wants quotes. */
export function explainValue(fault: Fault): Explanation | undefined {
  return (
    afterQuote(fault) ??
    afterBracket(fault) ??
    afterAlias(fault) ??
    reservedStart(fault) ??
    innerColon(fault) ??
    listOnKeyLine(fault)
  );
}

const QUOTE_IT = 'Put the whole value in quotes.';

function afterQuote({ text, offset, before }: Fault): Explanation | undefined {
  const quote = /(["'])[ \t]*$/.exec(before)?.[1];
  if (quote === undefined || !/\S/.test(text.charAt(offset))) return undefined;
  if (text.charAt(offset) === '#') return missingSpace(offset);
  const inside =
    quote === '"'
      ? 'Inside double quotes a double quote is written \\".'
      : "Inside single quotes an apostrophe is written twice: ''.";
  return {
    span: restOfLine(text, offset),
    message: 'Text follows the quote that closes the value.',
    help: inside,
  };
}

function missingSpace(offset: number): Explanation {
  const message = 'A comment needs a space before its #.';
  return { span: { start: offset, end: offset + 1 }, message, help: 'Put a space before the #.' };
}

function afterBracket({ text, offset, before }: Fault): Explanation | undefined {
  const bracket = /([\]}])[ \t]*$/.exec(before)?.[1];
  if (bracket === undefined || !/[^\s:]/.test(text.charAt(offset))) return undefined;
  if (text.charAt(offset) === '#') return missingSpace(offset);
  const here = text.charAt(offset);
  if (/[\]}]/.test(here)) {
    return {
      span: { start: offset, end: offset + 1 },
      message: `The ${here} closes nothing.`,
      help: 'Remove it.',
    };
  }
  const message = `Text follows the ${bracket} that closes the value.`;
  return { span: restOfLine(text, offset), message, help: QUOTE_IT };
}

function afterAlias({ text, offset, before }: Fault): Explanation | undefined {
  const alias = /(?:^|[-:?\s])(\*\S+)[ \t]+$/.exec(before)?.[1];
  if (alias === undefined || !/[^\s:]/.test(text.charAt(offset))) return undefined;
  const message = `Text follows the alias ${alias}.`;
  return {
    span: restOfLine(text, offset),
    message,
    help: 'Put the whole value in quotes if the asterisk is part of it.',
  };
}

/** Characters with which no plain scalar begins. */
function reservedStart({ text, offset, before }: Fault): Explanation | undefined {
  const character = characterAt(text, offset);
  if (!/^[@`%,\]}]$/.test(character) || !/(?:^|[-:?][ \t])[ \t]*$/.test(before)) return undefined;
  const span = restOfLine(text, offset);
  if (/[\]}]/.test(character)) {
    const help = 'Remove it, or put the whole value in quotes.';
    return { span, message: `The ${character} closes nothing.`, help };
  }
  const message = `A value cannot begin with ${character} unless it is in quotes.`;
  return { span, message, help: QUOTE_IT };
}

/** `name: fix: the thing` */
function innerColon({ text, offset, before }: Fault): Explanation | undefined {
  const colon = /:[ \t]+/.exec(before);
  if (text.charAt(offset) !== ':' || colon === null) return undefined;
  const span = restOfLine(text, offset - before.length + colon.index + colon[0].length);
  const value = quoted(text.slice(span.start, span.end));
  return {
    span,
    message: `The value ${value} holds a colon and a space, which YAML takes for another key.`,
    help: QUOTE_IT,
  };
}

function listOnKeyLine({ text, offset, before }: Fault): Explanation | undefined {
  if (!/^-(?:\s|$)/.test(text.slice(offset, offset + 2)) || !/:[ \t]+$/.test(before))
    return undefined;
  return {
    span: visibleSpan(text, offset),
    message: 'A list cannot begin on the line of its key.',
    help: 'Put the dash on the next line, or the value in quotes.',
  };
}
