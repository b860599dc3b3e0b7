import { describe, expect, it } from 'vitest';

import { parseSource } from '../parse-source.ts';

/** What is refused of a text: the underlined text, the path and the message. */
function rejections(text: string) {
  const source = parseSource(text);
  if (source.kind === 'unreadable') throw new Error(source.problem.message);
  return source.problems
    .filter((problem) => problem.kind === 'rejected-by-yaml11')
    .map(({ span, path, message }) => [text.slice(span.start, span.end), path, message]);
}

const TAB = 'PyYAML accepts no tab as white space outside quotes.';
const QUESTION = 'PyYAML ends a value between brackets at this `?`.';
const NO_KEY = 'PyYAML finds no key for this `:`.';
const LONG_KEY = 'PyYAML accepts no key of more than 1024 characters.';

describe('what PyYAML refuses', () => {
  it.each([
    ['a tab behind a colon', 'a:\tb\n', [['\t', ['a'], TAB]]],
    [
      'every tab',
      'a: b\t# c\nd: e\tf\n',
      [
        ['\t', ['a'], TAB],
        ['\t', ['d'], TAB],
      ],
    ],
    ['a tab in a blank line', 'a: b\n\t\nc: d\n', [['\t', ['a'], TAB]]],
    [
      'a question mark between brackets',
      'a: [Is it?, So?]\n',
      [
        ['?', ['a', 0], QUESTION],
        ['?', ['a', 1], QUESTION],
      ],
    ],
    ['a colon that begins a value between braces', 'a: {b: :c}\n', [[':', ['a', 'b'], NO_KEY]]],
    ['a value without a key', 'a:\n  : b\n', [[':', ['a', ''], NO_KEY]]],
    [
      'an unknown tag',
      'a: !foo b\n',
      [['!foo', ['a'], "PyYAML's safe loader knows no tag `!foo`."]],
    ],
    [
      'a tag for Python objects',
      '- !!python/tuple [1]\n',
      [['!!python/tuple', [0], "PyYAML's safe loader knows no tag `!!python/tuple`."]],
    ],
    [
      'a tag that swallows a comma',
      '[!!str, b]\n',
      [['!!str,', [0], "PyYAML's safe loader knows no tag `!!str,`."]],
    ],
    [
      'text that is no integer',
      'a: !!int x\n',
      [['!!int x', ['a'], 'PyYAML takes `x` for an integer and cannot read it as one.']],
    ],
    [
      'a list as a set',
      'a: !!set [b]\n',
      [['!!set [b]', ['a'], 'PyYAML expects a mapping behind `!!set`, not a list.']],
    ],
    [
      'base64 of odd length',
      'a: !!binary abc\n',
      [['!!binary abc', ['a'], 'PyYAML takes `abc` for base64 and cannot decode it.']],
    ],
    [
      'an equals sign',
      '- =\n',
      [
        [
          '=',
          [0],
          "PyYAML refuses `=` as a value; YAML 1.1 keeps it for the key of a mapping's default value.",
        ],
      ],
    ],
    [
      'a merge key as a value',
      '- <<\n',
      [
        [
          '<<',
          [0],
          'PyYAML refuses `<<` as a value; YAML 1.1 keeps it for the key that merges a mapping.',
        ],
      ],
    ],
    [
      'a merge of text',
      '<<: x\n',
      [['x', ['<<'], 'PyYAML merges a mapping under `<<`, not a single value.']],
    ],
    [
      'an impossible date',
      'a: 2026-02-30\n',
      [
        [
          '2026-02-30',
          ['a'],
          'PyYAML takes `2026-02-30` for a date, and there is no such date or time.',
        ],
      ],
    ],
    [
      'an impossible date as a key',
      '2026-02-30: a\n',
      [
        [
          '2026-02-30',
          ['2026-02-30'],
          'PyYAML takes `2026-02-30` for a date, and there is no such date or time.',
        ],
      ],
    ],
    [
      'a list as a key',
      '? [a, b]\n: c\n',
      [['[a, b]', ['[a, b]'], 'PyYAML accepts no list as a key.']],
    ],
    ['a long key', `${'x'.repeat(1025)}: 1\n`, [['x'.repeat(1025), ['x'.repeat(1025)], LONG_KEY]]],
    [
      'a long key in quotes',
      `"${'x'.repeat(1023)}": 1\n`,
      [[`"${'x'.repeat(1023)}"`, ['x'.repeat(1023)], LONG_KEY]],
    ],
    ['a key on two lines', '[{a\n b: c}]\n', [[':', [0, 'a b'], NO_KEY]]],
    [
      "an anchor's name",
      'a: &x.y 1\n',
      [['.', ['a'], 'PyYAML accepts no `.` in the name of an anchor.']],
    ],
    [
      'an anchor named twice',
      'a: &x 1\nb: &x 2\n',
      [['&x', ['b'], 'PyYAML accepts the anchor `x` once in a file.']],
    ],
    [
      'an escape beyond Unicode',
      'a: "\\U00110000"\n',
      [['\\U00110000', ['a'], 'PyYAML knows no character for the escape `\\U00110000`.']],
    ],
    [
      'a line break of YAML 1.1',
      'a: b\u2028c\n',
      [
        [
          '\u2028',
          ['a'],
          'PyYAML takes the character U+2028 for a line break, and cannot read what follows.',
        ],
      ],
    ],
    [
      "a directive's name",
      '%FOO.x\n---\na: 1\n',
      [['.', [], "PyYAML accepts no `.` in a directive's name."]],
    ],
    [
      'a document that is nothing but its end',
      '...\n',
      [['...', [], 'PyYAML expects a value here, not `...`.']],
    ],
    [
      'refused nodes, all of them',
      'a: !x 1\nb: =\n',
      [
        ['!x', ['a'], "PyYAML's safe loader knows no tag `!x`."],
        [
          '=',
          ['b'],
          "PyYAML refuses `=` as a value; YAML 1.1 keeps it for the key of a mapping's default value.",
        ],
      ],
    ],
    [
      'nodes behind what the grammar refuses',
      'a:\t1\nb: !x 2\n',
      [
        ['\t', ['a'], TAB],
        ['!x', ['b'], "PyYAML's safe loader knows no tag `!x`."],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(rejections(text)).toEqual(expected);
  });

  it.each([
    ['tabs in quotes and in block scalars', 'a: "\t"\nb: |\n  x\ty\n'],
    ['question marks in block scalars and outside brackets', 'a: Is it?\nb: |\n  [x?]\n'],
    ['an equals sign and a date as keys', '=: 1\n2026-02-28: 2\n'],
    ['a merge', 'a: &a {x: 1}\nb:\n  <<: *a\nc:\n  <<: [*a, {y: 2}]\n'],
    [
      "YAML's own tags",
      '- !!str 1\n- !!int 0o17\n- !!float 1e3\n- !!bool yes\n- !!null x\n- !!binary aGk=\n- !!set {a}\n- !!omap [a: 1]\n- !!timestamp 2026-1-1\n',
    ],
    ['a key of 1,024 characters', `${'x'.repeat(1024)}: 1\n`],
    ['wide characters in a key, which count once', `${'😀'.repeat(1024)}: 1\n`],
    ['a slash that is escaped', 'a: "\\/"\n'],
    ['YAML 1.2 by name', '%YAML 1.2\n---\na: 1\n'],
    ['text that is adjacent to a quoted key', '{"a":1, b: [c:d]}\n'],
    ['a hundred levels', `${'['.repeat(100)}${']'.repeat(100)}\n`],
  ])('is not %s', (_, text) => {
    expect(rejections(text)).toEqual([]);
  });

  it('comes with what to write instead', () => {
    const source = parseSource('a:\tb\n');
    expect(source.kind === 'document' && source.problems).toMatchObject([
      { help: 'Write spaces instead of the tab.' },
    ]);
  });
});
