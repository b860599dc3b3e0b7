import {
  characterAt,
  type Explanation,
  type Fault,
  restOfLine,
  startOfLine,
  visibleSpan,
} from './fault.ts';

/** Faults that the parser's reason alone tells apart: properties, escapes, block scalars, directives. */
export function explainToken(fault: Fault): Explanation | undefined {
  return EXPLAINERS.find(([reason]) => reason.test(fault.reason))?.[1](fault);
}

const QUOTE_IT = 'Put the value in quotes if that is part of it.';

const EXPLAINERS: readonly (readonly [RegExp, (fault: Fault) => Explanation])[] = [
  [/^name of an? (?:anchor|alias) node/, noName],
  [
    /^alias node should not/,
    (fault) =>
      at(fault, 'An alias can have no tag and no anchor.', 'Remove what stands before the alias.'),
  ],
  [
    /^duplication of a tag/,
    (fault) => at(fault, 'A value can have one tag only.', 'Remove one of the tags.'),
  ],
  [
    /^duplication of an anchor/,
    (fault) => at(fault, 'A value can have one anchor only.', 'Remove one of the anchors.'),
  ],
  [/tag/i, badTag],
  [/^unknown escape/, badEscape],
  [/^expected hexadecimal/, badEscape],
  [/^repeat of|^bad explicit indentation/, badHeader],
  [/^a line break is expected/, textAfterHeader],
  [/^a whitespace character is expected/, tightColon],
  [/directive|%YAML|YAML version/i, directive],
];

function at({ text, offset }: Fault, message: string, help: string): Explanation {
  return { span: visibleSpan(text, offset), message, help };
}

function noName({ text, offset }: Fault): Explanation {
  const start = offset - 1;
  const [name, use] =
    text.charAt(start) === '*' ? ['An asterisk', 'an alias'] : ['An ampersand', 'an anchor'];
  return {
    span: { start, end: offset },
    message: `${name} begins ${use}, whose name is missing.`,
    help: 'Put the value in quotes if the character is part of it.',
  };
}

function badTag({ text, offset }: Fault): Explanation {
  const exclamation = text.lastIndexOf('!', offset);
  const first = text.slice(startOfLine(text, offset), offset + 1).search(/(?<=^|[\s,[{])!/);
  const start = first === -1 ? Math.max(exclamation, 0) : startOfLine(text, offset) + first;
  return {
    span: visibleSpan(text, start),
    message: 'An exclamation mark begins a tag, and this is none that YAML knows.',
    help: QUOTE_IT,
  };
}

function badEscape({ text, offset }: Fault): Explanation {
  const start = text.lastIndexOf('\\', offset);
  const end = Math.min(offset + characterAt(text, offset).length, restOfLine(text, start).end);
  const sequence = text.slice(start, Math.max(end, start + 1));
  return {
    span: { start, end: start + sequence.length },
    message: `Between double quotes a backslash begins an escape, and ${sequence} is none.`,
    help: 'Write \\\\ for a backslash, or put the value in single quotes.',
  };
}

function badHeader({ text, offset }: Fault): Explanation {
  return {
    span: visibleSpan(text, offset),
    message:
      'A block scalar begins with | or >, at most one of + and -, and at most one digit from 1 to 9.',
    help: 'Write `|` or `>` alone.',
  };
}

function textAfterHeader({ text, offset, before }: Fault): Explanation {
  const header = />[^>|]*$/.test(before) ? '>' : '|';
  return {
    span: restOfLine(text, offset),
    message: `Text follows the ${header}, which begins a value on the lines below.`,
    help: `Put the text on the next line, or the whole value in quotes if the ${header} is part of it.`,
  };
}

function tightColon({ offset }: Fault): Explanation {
  return {
    span: { start: offset - 1, end: offset },
    message: 'A space is missing after the colon.',
    help: 'Put a space after the colon.',
  };
}

function directive({ text, offset, reason }: Fault): Explanation {
  const percent = text.lastIndexOf('%', Math.max(offset - 1, 0));
  const isVersion = /version/.test(reason);
  return {
    span: restOfLine(text, Math.max(percent, 0)),
    message: isVersion
      ? 'The %YAML directive names a version other than 1.'
      : 'A line that begins with % is a directive, and this one cannot be read.',
    help: 'Remove the line; put a key that begins with % in quotes.',
  };
}
