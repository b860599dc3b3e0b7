import { describe, expect, it } from 'vitest';

import { parseSource } from '../parse-source.ts';
import { proveEdit } from '../prove.ts';
import type { PathEdit } from './path-edit.ts';
import { planEdits } from './plan-edits.ts';
import { applySplices } from './splices.ts';

function edited(text: string, ...edits: PathEdit[]): string {
  const source = parseSource(text);
  if (source.kind === 'unreadable') throw new Error(source.problem.message);
  const plan = planEdits(source, edits);
  if (plan.kind === 'refused') return `refused: ${plan.reason}`;
  const after = applySplices(text, plan.splices);
  expect(proveEdit(source, edits, after)).toMatchObject({ kind: 'proved' });
  return after;
}

/** What is done, to what, by which edit, and what comes of it. */
type Row = readonly [title: string, before: string, edit: PathEdit, after: string];

const SET: readonly Row[] = [
  ['keeps quotes', 'a: "x" # c\n', { kind: 'set', path: ['a'], value: 'y' }, 'a: "y" # c\n'],
  [
    'adds quotes where they are needed',
    'a: x\n',
    { kind: 'set', path: ['a'], value: 'yes' },
    "a: 'yes'\n",
  ],
  [
    'leaves a URL without quotes',
    'a: {b: x://h}\n',
    { kind: 'set', path: ['a', 'b'], value: 'x+y://u:p%40q@h:1/d' },
    'a: {b: x+y://u:p%40q@h:1/d}\n',
  ],
  [
    'leaves a command with quotes inside without more of them',
    'a: x\n',
    { kind: 'set', path: ['a'], value: "psql -c 'select 1'" },
    "a: psql -c 'select 1'\n",
  ],
  [
    'puts what a colon would end in quotes',
    'a: x\n',
    { kind: 'set', path: ['a'], value: 'x: y' },
    "a: 'x: y'\n",
  ],
  [
    'keeps a line end and a byte order mark',
    '\uFEFFa: x\r\nb: y\r\n',
    { kind: 'set', path: ['b'], value: 2 },
    '\uFEFFa: x\r\nb: 2\r\n',
  ],
  ['fills an empty value', 'a:\nb:', { kind: 'set', path: ['b'], value: 1 }, 'a:\nb: 1'],
  ['fills an empty item', '- # c\n- x\n', { kind: 'set', path: [0], value: 1 }, '- 1 # c\n- x\n'],
  [
    'gives a flow key its value',
    '{a, b: 1}\n',
    { kind: 'set', path: ['a'], value: 1 },
    '{a: 1, b: 1}\n',
  ],
  [
    'keeps an anchor and drops a tag',
    'a: &x !!str 5\n',
    { kind: 'set', path: ['a'], value: 6 },
    'a: &x 6\n',
  ],
  [
    'keeps a block scalar',
    'a: |\n  x\n  y\nb: 1\n',
    { kind: 'set', path: ['a'], value: 'p\nq\n' },
    'a: |\n  p\n  q\nb: 1\n',
  ],
  [
    'writes lists in the style of the file',
    'x:\n- 1\na: # c\n',
    { kind: 'set', path: ['a'], value: [['p'], { q: 'r' }] },
    'x:\n- 1\na: # c\n- - p\n- q: r\n',
  ],
  [
    'writes lists between brackets where it was so',
    'a: [x] # c\n',
    { kind: 'set', path: ['a'], value: ['y', 'it: z'] },
    "a: [y, 'it: z'] # c\n",
  ],
  [
    'replaces a list and keeps its comments',
    'a:\n  - x # c\n  - y\nb: 1\n',
    { kind: 'set', path: ['a'], value: 5 },
    'a: 5\n  # c\nb: 1\n',
  ],
];

const REMOVE: readonly Row[] = [
  [
    'an entry, leaving its comments',
    'a: 1\nb: # x\n  - 2 # y\nc: 3\n',
    { kind: 'remove', path: ['b'] },
    'a: 1\n# x\n# y\nc: 3\n',
  ],
  ['the first of an item', '- a: 1\n  b: 2\n', { kind: 'remove', path: [0, 'a'] }, '- b: 2\n'],
  [
    'the first of an item, with a comment',
    '- a: 1 # c\n  b: 2\n',
    { kind: 'remove', path: [0, 'a'] },
    '- # c\n  b: 2\n',
  ],
  [
    'the only entry',
    'a:\n  b: 1 # c\nd: 2\n',
    { kind: 'remove', path: ['a', 'b'] },
    'a: {}\n  # c\nd: 2\n',
  ],
  ['the only item', 'a:\n- b\n', { kind: 'remove', path: ['a', 0] }, 'a: []\n'],
  ['the last, at the end of the text', 'a: 1\nb: 2', { kind: 'remove', path: ['b'] }, 'a: 1\n'],
  ['the first between brackets', '[a, b]\n', { kind: 'remove', path: [0] }, '[b]\n'],
  ['the last between brackets', '[a, b]\n', { kind: 'remove', path: [1] }, '[a]\n'],
  [
    'one on a line of its own',
    'x: [\n  a, # p\n  b, # q\n  ]\n',
    { kind: 'remove', path: ['x', 1] },
    'x: [\n  a, # p\n   # q\n  ]\n',
  ],
];

const INSERT: readonly Row[] = [
  [
    'at the end of a mapping',
    'a: 1 # c\n# d\n',
    { kind: 'insert', path: ['b'], value: 'x' },
    'a: 1 # c\nb: x\n# d\n',
  ],
  [
    'without a line break at the end',
    'a: 1',
    { kind: 'insert', path: ['b'], value: 2 },
    'a: 1\nb: 2',
  ],
  [
    'beside a key',
    'a: 1\nc: 3\n',
    { kind: 'insert', path: ['b'], value: 2, beside: { key: 'a', side: 'after' } },
    'a: 1\nb: 2\nc: 3\n',
  ],
  [
    'before a key',
    '- c: 3\n',
    { kind: 'insert', path: [0, 'b'], value: 2, beside: { key: 'c', side: 'before' } },
    '- b: 2\n  c: 3\n',
  ],
  ['into braces', '{a: 1}\n', { kind: 'insert', path: ['b'], value: [1] }, '{a: 1, b: [1]}\n'],
  ['into nothing', 'a: {}\n', { kind: 'insert', path: ['a', 'b'], value: 1 }, 'a: {b: 1}\n'],
  [
    'below a key without a value',
    'a: # c\n',
    { kind: 'insert', path: ['a', 'b'], value: 1 },
    'a: # c\n  b: 1\n',
  ],
  [
    'an item in the middle',
    'a:\n- x\n- z\n',
    { kind: 'insert', path: ['a', 1], value: 'y' },
    'a:\n- x\n- y\n- z\n',
  ],
  ['an item at the end', 'a: [x]\n', { kind: 'insert', path: ['a', 1], value: 'y' }, 'a: [x, y]\n'],
];

const OTHER: readonly Row[] = [
  ['quotes a date', 'a: 2026-07-25 # c\n', { kind: 'quote', path: ['a'] }, "a: '2026-07-25' # c\n"],
  [
    'quotes with the quotes of the file',
    'a: 010\nb: "x"\n',
    { kind: 'quote', path: ['a'] },
    'a: "010"\nb: "x"\n',
  ],
  ['quotes a key', 'on: 1\n', { kind: 'quote', path: ['on'], part: 'key' }, "'on': 1\n"],
  [
    'quotes what was taken for a mapping',
    '- Given X: then Y\n',
    { kind: 'quote', path: [0] },
    "- 'Given X: then Y'\n",
  ],
  ['leaves quotes alone', 'a: "x"\n', { kind: 'quote', path: ['a'] }, 'a: "x"\n'],
  ['renames a key', '"a" : 1\n', { kind: 'rename', path: ['a'], name: 'b' }, '"b" : 1\n'],
  [
    'moves an entry under a key',
    'a: 1\n# p\nb: # q\n- x # r\nc:\n  d: 2\n',
    { kind: 'move', path: ['b'], to: ['c', 'b'] },
    'a: 1\nc:\n  d: 2\n  # p\n  b: # q\n  - x # r\n',
  ],
  [
    'moves an entry under a key that is made',
    'a: 1\n# p\nb:\n  - x\nc: 2\n',
    { kind: 'move', path: ['b'], to: ['o', 'b'] },
    'a: 1\no:\n  # p\n  b:\n    - x\nc: 2\n',
  ],
  [
    'moves an entry out',
    'c:\n  d: 2\n  b: |\n    x\n',
    { kind: 'move', path: ['c', 'b'], to: ['e'] },
    'c:\n  d: 2\ne: |\n  x\n',
  ],
];

describe('planEdits', () => {
  it.each(SET)('set: %s', (_, before, edit, after) => expect(edited(before, edit)).toBe(after));
  it.each(REMOVE)('remove: %s', (_, before, edit, after) =>
    expect(edited(before, edit)).toBe(after),
  );
  it.each(INSERT)('insert: %s', (_, before, edit, after) =>
    expect(edited(before, edit)).toBe(after),
  );
  it.each(OTHER)('%s', (_, before, edit, after) => expect(edited(before, edit)).toBe(after));

  it('makes several edits at once', () => {
    const text = 'id: x\ntasks:\n  - id: A\n    est: 5\n  - id: B\n';
    expect(
      edited(
        text,
        { kind: 'rename', path: ['tasks', 0, 'est'], name: 'estimated_minutes' },
        { kind: 'set', path: ['id'], value: 'y' },
        { kind: 'remove', path: ['tasks', 1] },
        { kind: 'insert', path: ['name'], value: 'n', beside: { key: 'id', side: 'after' } },
      ),
    ).toBe('id: y\nname: n\ntasks:\n  - id: A\n    estimated_minutes: 5\n');
  });

  it.each<readonly [string, string, readonly PathEdit[]]>([
    ['a path that leads nowhere', 'a: 1\n', [{ kind: 'set', path: ['b'], value: 1 }]],
    ['what aliases repeat', 'a: &a {x: 1}\nb: *a\n', [{ kind: 'set', path: ['a', 'x'], value: 2 }]],
    [
      'what is reached through an alias',
      'a: &a {x: 1}\nb: *a\n',
      [{ kind: 'set', path: ['b', 'x'], value: 2 }],
    ],
    ['what comes from a merge', 'a: {<<: {x: 1}}\n', [{ kind: 'remove', path: ['a', 'x'] }]],
    ['a key that is there', 'a: 1\nb: 2\n', [{ kind: 'rename', path: ['a'], name: 'b' }]],
    [
      'edits of the same text',
      'a: 1\n',
      [
        { kind: 'set', path: ['a'], value: 2 },
        { kind: 'remove', path: ['a'] },
      ],
    ],
    [
      'an edit inside what another changes',
      'a: {b: 1}\n',
      [
        { kind: 'set', path: ['a'], value: 2 },
        { kind: 'set', path: ['a', 'b'], value: 2 },
      ],
    ],
    ['removing the document', 'a: 1\n', [{ kind: 'remove', path: [] }]],
    [
      'an entry that moves into itself',
      'a: {b: 1}\n',
      [{ kind: 'move', path: ['a'], to: ['a', 'b', 'c'] }],
    ],
  ])('refuses %s', (_, text, edits) => {
    expect(edited(text, ...edits)).toMatch(/^refused: /);
  });
});
