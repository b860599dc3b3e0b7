/** Python code that knows where it may be broken into lines. */
export type Code = string | Sequence | Group | Adjacent;

/** Code that stands side by side. */
interface Sequence {
  readonly kind: 'sequence';
  readonly parts: readonly Code[];
}

/** Items in brackets, such as the arguments of a call, the parameters of a type or the elements of a list. */
interface Group {
  readonly kind: 'group';
  readonly open: string;
  readonly items: readonly Code[];
  readonly close: string;
  /** Whether the items may share a line when they are too long for the line of the brackets. */
  readonly hugs: boolean;
  /** Whether a comma follows the last item where each has a line of its own. */
  readonly endsInComma: boolean;
}

/** String literals below each other, which Python joins, where their one literal is too long for a line. */
interface Adjacent {
  readonly kind: 'adjacent';
  readonly whole: string;
  readonly parts: readonly string[];
}

/** The longest line that the formatters of Python write where nothing else is set. */
export const LINE_LENGTH = 88;

const INDENT = 4;

/** Code that stands side by side. */
export function sequence(...parts: readonly Code[]): Code {
  return { kind: 'sequence', parts };
}

/** Code with something between, as in `int | None`. */
export function joined(items: readonly Code[], between: string): Code {
  return sequence(...items.flatMap((item, at) => (at === 0 ? [item] : [between, item])));
}

/** A call: `name(arguments)`. */
export function call(name: string, items: readonly Code[]): Code {
  return { kind: 'group', open: `${name}(`, items, close: ')', hugs: true, endsInComma: true };
}

/** A type with parameters: `name[parameters]`. One parameter takes no comma, which would make a tuple of it. */
export function subscript(name: string, items: readonly Code[]): Code {
  const endsInComma = items.length > 1;
  return { kind: 'group', open: `${name}[`, items, close: ']', hugs: true, endsInComma };
}

/** A string literal, or several in brackets that come to the same where it is too long for a line. */
export function adjacent(whole: string, parts: readonly string[]): Code {
  return parts.length < 2 ? whole : { kind: 'adjacent', whole, parts };
}

/** Code that gets brackets where it is too long for a line. */
export function bracketed(code: Code): Code {
  return flat(code).length < LINE_LENGTH - INDENT
    ? { kind: 'group', open: '(', items: [code], close: ')', hugs: true, endsInComma: false }
    : code;
}

/** The display of a list, a dictionary or a tuple. */
export function display(open: '[' | '{' | '(', items: readonly Code[]): Code {
  const close = { '[': ']', '{': '}', '(': ')' }[open];
  return { kind: 'group', open, items, close, hugs: false, endsInComma: true };
}

/**
 * Lays code out as `ruff format` and Black do: on one line if it fits; else what is in the last brackets on a line of its
 * own, or each item on one.
 *
 * @param indent the spaces before the statement's first line, which are not part of the result
 */
export function layOut(code: Code, indent = 0): string {
  return broken(code, indent, indent, 0);
}

function flat(code: Code): string {
  if (typeof code === 'string') return code;
  if (code.kind === 'adjacent') return code.whole;
  if (code.kind === 'sequence') return code.parts.map(flat).join('');
  return code.open + code.items.map(flat).join(', ') + code.close;
}

/**
 * @param column where the code begins
 * @param tail how many characters follow it on its last line
 */
function broken(code: Code, indent: number, column: number, tail: number): string {
  const line = flat(code);
  if (column + line.length + tail <= LINE_LENGTH || typeof code === 'string') return line;
  switch (code.kind) {
    case 'group':
      return brokenGroup(code, indent);
    case 'sequence':
      return brokenSequence(code, indent, column, tail);
    case 'adjacent':
      return brokenAdjacent(code, indent);
  }
}

function brokenAdjacent({ parts }: Adjacent, indent: number): string {
  const margin = ' '.repeat(indent + INDENT);
  return `(\n${parts.map((part) => `${margin}${part}\n`).join('')}${' '.repeat(indent)})`;
}

function brokenGroup({ open, items, close, hugs, endsInComma }: Group, indent: number): string {
  if (items.length === 0) return open + close;
  const inner = indent + INDENT;
  const margin = ' '.repeat(inner);
  const body = items.map(flat).join(', ');
  const end = `\n${' '.repeat(indent)}${close}`;
  if (hugs && inner + body.length <= LINE_LENGTH) return `${open}\n${margin}${body}${end}`;
  const comma = endsInComma ? 1 : 0;
  const lines = items.map((item, at) => {
    const follows = at < items.length - 1 ? 1 : comma;
    return margin + broken(item, inner, inner, follows) + ','.repeat(follows);
  });
  return `${open}\n${lines.join('\n')}${end}`;
}

/** The last brackets break, unless those before them are too long themselves. */
function brokenSequence({ parts }: Sequence, indent: number, column: number, tail: number): string {
  const at = parts.findLastIndex((part) => typeof part !== 'string' && canBreak(part));
  const part = parts[at];
  if (part === undefined) return parts.map(flat).join('');
  const before = parts.slice(0, at).map(flat).join('');
  const after = parts
    .slice(at + 1)
    .map(flat)
    .join('');
  return before + broken(part, indent, column + before.length, after.length + tail) + after;
}

function canBreak(code: Code): boolean {
  if (typeof code === 'string') return false;
  if (code.kind === 'adjacent') return true;
  return code.kind === 'group' ? code.items.length > 0 : code.parts.some(canBreak);
}
