import { describe, expect, it } from 'vitest';

import { parseSource } from '../parse-source.ts';

/** A text, what is underlined in it, and what is said. */
const FAULTS: readonly (readonly [text: string, underlined: string, message: string])[] = [
  [
    'name: fix: the thing\nb: 1\n',
    'fix: the thing',
    'The value `fix: the thing` holds a colon and a space, which YAML takes for another key.',
  ],
  [
    'a:\n  - b: c: d\n',
    'c: d',
    'The value `c: d` holds a colon and a space, which YAML takes for another key.',
  ],
  [
    'a:\n  b: x y: z\n',
    'x y: z',
    'The value `x y: z` holds a colon and a space, which YAML takes for another key.',
  ],
  ['a: "x" y\n', 'y', 'Text follows the quote that closes the value.'],
  [`a: 'x' y\nb: 1\n`, 'y', 'Text follows the quote that closes the value.'],
  [`a: 'it's'\n`, `s'`, 'Text follows the quote that closes the value.'],
  ['a: @foo\n', '@foo', 'A value cannot begin with @ unless it is in quotes.'],
  ['a: `foo`\n', '`foo`', 'A value cannot begin with ` unless it is in quotes.'],
  ['a: %foo\n', '%foo', 'A value cannot begin with % unless it is in quotes.'],
  ['a: *\n', '*', 'An asterisk begins an alias, whose name is missing.'],
  ['a: &\n', '&', 'An ampersand begins an anchor, whose name is missing.'],
  ['a: * b\n', '*', 'An asterisk begins an alias, whose name is missing.'],
  ['a: **bold**\n', '**bold**', 'The alias **bold** has no anchor &*bold** before it.'],
  ['a: *foo bar\n', 'bar', 'Text follows the alias *foo.'],
  ['a: & b\n', '&', 'An ampersand begins an anchor, whose name is missing.'],
  ['@a: 1\n', '@a: 1', 'A value cannot begin with @ unless it is in quotes.'],
  ['- @a\n', '@a', 'A value cannot begin with @ unless it is in quotes.'],
  ['- `a`\n', '`a`', 'A value cannot begin with ` unless it is in quotes.'],
  ['%a: 1\n', '%a: 1', 'A line that begins with % is a directive, and this one cannot be read.'],
  ['a: ,x\n', ',x', 'A value cannot begin with , unless it is in quotes.'],
  ['a: ]x\n', ']x', 'The ] closes nothing.'],
  ['a: }x\n', '}x', 'The } closes nothing.'],
  ['a: |x\n', 'x', 'Text follows the |, which begins a value on the lines below.'],
  ['a: >x y\n', 'x y', 'Text follows the >, which begins a value on the lines below.'],
  ['a: | text\n', 'text', 'Text follows the |, which begins a value on the lines below.'],
  [
    'a: !foo!bar x\n',
    '!foo!bar',
    'An exclamation mark begins a tag, and this is none that YAML knows.',
  ],
  ['a:\n\tb: 1\n', '\t', 'A tab stands in the indentation, where YAML takes only spaces.'],
  ['a:\n  b: 1\n\tc: 2\n', '\t', 'A tab stands in the indentation, where YAML takes only spaces.'],
  ['\ta: 1\n', '\t', 'A tab stands in the indentation, where YAML takes only spaces.'],
  ['a: "unclosed\nb: 1\n', '"unclosed', 'The double quote that opens here is not closed.'],
  [`a: 'unclosed\nb: 1\n`, `'unclosed`, 'The single quote that opens here is not closed.'],
  [`a:\n  b: 'don\n  c: 'x'\n`, `'don`, 'The single quote that opens here is not closed.'],
  ['a: [1, 2\nb: 3\n', '[', 'The [ that opens here is not closed.'],
  ['a: {x: 1\nb: 2\n', '{', 'The { that opens here is not closed.'],
  ['a: [1, 2}\n', '}', 'The } does not close the [ of line 1.'],
  ['a: {x: 1]\n', ']', 'The ] does not close the { of line 1.'],
  ['a: [1,, 2]\n', ',', 'A comma stands where a value should.'],
  ['a: [,]\n', ',', 'A comma stands where a value should.'],
  ['a: {a, , b}\n', ',', 'A comma stands where a value should.'],
  ['a: ["x" "y"]\n', '"y"]', 'A comma is missing before this.'],
  ['a: [x, y\n', '[', 'The [ that opens here is not closed.'],
  ['a: [1]]\n', ']', 'The ] closes nothing.'],
  ['a: [1] x\n', 'x', 'Text follows the ] that closes the value.'],
  ['a: {a: 1} b\n', 'b', 'Text follows the } that closes the value.'],
  ['a: 1\n  b: 2\n', 'b', 'The key `b` is indented as if it continued the value of line 1.'],
  [
    'a:\n  b: 1\n c: 2\n',
    'c: 2',
    'The line is indented by 1 space, where nothing above it begins.',
  ],
  [
    'a:\n    b: 1\n  c: 2\n',
    'c: 2',
    'The line is indented by 2 spaces, where nothing above it begins.',
  ],
  ['a:\n  - x\n - y\n', '- y', 'The line is indented by 1 space, where nothing above it begins.'],
  ['  a: 1\nb: 2\n', 'b: 2', 'The line is indented by 0 spaces, where nothing above it begins.'],
  ['- a: 1\n b: 2\n', 'b: 2', 'The line is indented by 1 space, where nothing above it begins.'],
  ['- a: 1\n   b: 2\n', 'b', 'The key `b` is indented as if it continued the value of line 1.'],
  [
    'a:\n - b: 1\n   c: 2\n    d: 3\n',
    'd',
    'The key `d` is indented as if it continued the value of line 3.',
  ],
  ['a: 1\n- b\n', '- b', 'A list item stands among the keys of a mapping.'],
  ['- b\na: 1\n', 'a: 1', 'A key or a value stands among the items of a list.'],
  ['a:\n  - x\n  b: 1\n', 'b: 1', 'A key or a value stands among the items of a list.'],
  ['a:\n  b: 1\n  - x\n', '- x', 'A list item stands among the keys of a mapping.'],
  ['a: - b\n', '-', 'A list cannot begin on the line of its key.'],
  ['a: - b\n   - c\n', '-', 'A list cannot begin on the line of its key.'],
  ['key: - x: 1\n', '-', 'A list cannot begin on the line of its key.'],
  ['a: 1\nb\nc: 2\n', 'b', 'The line `b` is no key with a colon, and no part of the value above.'],
  [
    'a: 1\nb c d\n',
    'b c d',
    'The line `b c d` is no key with a colon, and no part of the value above.',
  ],
  ['a:1\nb: 2\n', ':', 'A space is missing after the colon of `a:1`.'],
  ['a: 1\nb:2\n', ':', 'A space is missing after the colon of `b:2`.'],
  ['a: 1\nb:2\nc: 3\n', ':', 'A space is missing after the colon of `b:2`.'],
  [
    'just text\na: 1\n',
    'just text',
    'The line `just text` is no key with a colon, and no part of the value above.',
  ],
  ['"a":1\nb: 2\n', ':', 'A space is missing after the colon.'],
  ['{"a":1}\nb: 2\n', 'b: 2', 'Nothing can follow the value that stands above it.'],
  ['a: "\\d"\n', '\\d', 'Between double quotes a backslash begins an escape, and \\d is none.'],
  [
    'a: "C:\\Users"\n',
    '\\Us',
    'Between double quotes a backslash begins an escape, and \\Us is none.',
  ],
  [
    'a: "\\u12"\n',
    '\\u12"',
    'Between double quotes a backslash begins an escape, and \\u12" is none.',
  ],
  [
    'a: |0\n x\n',
    '0',
    'A block scalar begins with | or >, at most one of + and -, and at most one digit from 1 to 9.',
  ],
  [
    'a: |2-3\n x\n',
    '3',
    'A block scalar begins with | or >, at most one of + and -, and at most one digit from 1 to 9.',
  ],
  ['a: |\n  x\n y\n', 'y', 'The line does not stand where the text under the | of line 1 does.'],
  ['a: |\n\n   \n  x\n', 'x', 'The line does not stand where the text under the | of line 1 does.'],
  [
    'a: >\n    x\n  y\n b\n',
    'y',
    'The line does not stand where the text under the > of line 1 does.',
  ],
  ['&a &b x\n', '&b', 'A value can have one anchor only.'],
  ['!a !b x\n', '!b', 'A value can have one tag only.'],
  ['&a *a\n', '*a', 'An alias can have no tag and no anchor.'],
  ['a: &x *y\n', '*y', 'An alias can have no tag and no anchor.'],
  ['a: *undef\n', '*undef', 'The alias *undef has no anchor &undef before it.'],
  [
    '%YAML 1.2\na: 1\n',
    '%YAML 1.2',
    'A line that begins with % is a directive, and this one cannot be read.',
  ],
  ['%YAML 2.0\n---\na\n', '%YAML 2.0', 'The %YAML directive names a version other than 1.'],
  ['a: 1\n---\nb: 2\n', '---', 'A second document begins here; a file holds one.'],
  ['a: 1\n...\nb: 2\n', 'b', 'A second document begins here; a file holds one.'],
  ['--- a\n--- b\n', '---', 'A second document begins here; a file holds one.'],
  ['a: [x: y: z]\n', ':', 'The value holds a colon and a space, which YAML takes for another key.'],
  ['a: {x: y: z}\n', ':', 'The value holds a colon and a space, which YAML takes for another key.'],
  [
    'a: "multi\nline"\n',
    'line"',
    'This line continues the quoted value of line 1 and is not indented deeper than its key.',
  ],
  [
    'a:\n  - "x\n  y"\n',
    'y"',
    'This line continues the quoted value of line 2 and is not indented deeper than its key.',
  ],
  ['key: "value" # ok\nb: "v"# notok\n', '#', 'A comment needs a space before its #.'],
  [
    'a: x #c\n  y\n',
    'y',
    'The comment of line 1 ends the value, so that this line cannot continue it.',
  ],
  ['a: {{ x }} y\n', 'y', 'Text follows the } that closes the value.'],
  [
    '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n',
    '<<<<<<< HEAD',
    'A merge conflict marker stands here.',
  ],
  [
    'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n',
    '<<<<<<< HEAD',
    'A merge conflict marker stands here.',
  ],
  [
    '# x\n```yaml\na: 1\n```\n',
    '```yaml',
    'A Markdown code fence stands here, which YAML does not know.',
  ],
  ['{a: 1,\nb: 2\n', '{', 'The { that opens here is not closed.'],
  ['a: [\n  x,\n  y\nb: 1\n', '[', 'The [ that opens here is not closed.'],
  ['a: [\n  x: 1\n  y: 2\n]\n', 'y', 'A comma is missing before this.'],
  ['a: {\n  x: 1\n  y: 2\n}\n', 'y', 'A comma is missing before this.'],
  ['a: "x\\\n', '"x\\', 'The double quote that opens here is not closed.'],
  [`a: 'x`, `'x`, 'The single quote that opens here is not closed.'],
  ['a: "x', '"x', 'The double quote that opens here is not closed.'],
];

describe('explainFault', () => {
  it.each(FAULTS)('%j', (text, underlined, message) => {
    const source = parseSource(text);
    if (source.kind === 'document') throw new Error('The text can be read.');
    const { problem } = source;
    expect(problem.kind).toBe('syntax');
    expect(problem.message).toBe(message);
    expect(text.slice(problem.span.start, problem.span.end)).toBe(underlined);
  });

  it.each(FAULTS)(
    'says the same of %j with other line ends and a byte order mark',
    (text, underlined, message) => {
      const source = parseSource(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
      if (source.kind === 'document') throw new Error('The text can be read.');
      const { problem } = source;
      expect(problem.message).toBe(message);
      expect(source.text.slice(problem.span.start, problem.span.end)).toBe(
        underlined.replaceAll('\n', '\r\n'),
      );
    },
  );
});
