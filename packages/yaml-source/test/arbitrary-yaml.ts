import fc from 'fast-check';

import { type Drawn, type DrawnDocument, Writer } from './yaml-writer.ts';

/*
 * YAML documents in every style that the edits know, with the data and the comments that they hold. A document is drawn as a
 * tree of plain objects, which shrinks well, and then written.
 */

const strings = fc.oneof(
  fc.constantFrom(
    'word',
    'two words',
    "it's",
    'a: b',
    'x #y',
    'true',
    '12',
    '',
    ' lead',
    '- dash',
    '{a',
    'null',
    'C:\\x',
    'say "hi"',
  ),
  fc.constantFrom(
    'two\nlines',
    'three\n\nlines\n',
    'indented\n  more\n',
    'end\n',
    '😀 astral',
    'é',
    '2026-07-25',
    'yes',
    '0o17',
    '@x',
    '%y',
    '`z',
    '!no',
    '&no',
    '*no',
    'a,b',
    'x]',
    '? q',
    ': c',
    'a:',
    '#x',
  ),
  fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .filter((text) => /^[\x20-\x7e\xa0-\ud7ff\ue000-\ufdcf]*$/u.test(text)),
);
const keys = fc.constantFrom(
  'id',
  'name',
  'tasks',
  'a',
  'b',
  'c d',
  "k'q",
  'x-y',
  '1',
  'true',
  '__proto__',
  'constructor',
  'é',
  '🔑',
  'key: x',
);
const look = fc.record({
  flow: fc.boolean(),
  compact: fc.boolean(),
  anchored: fc.boolean(),
  comments: fc.boolean(),
  trailing: fc.boolean(),
});

const { node, mapping } = fc.letrec<{ node: Drawn; leaf: Drawn; mapping: Drawn; sequence: Drawn }>(
  (tie) => ({
    leaf: fc.oneof(
      fc.record({
        kind: fc.constant('scalar' as const),
        value: fc.oneof(
          { weight: 3, arbitrary: strings },
          fc.constantFrom(null, true, false, 0, 7, -12, 1.5),
        ),
        style: fc.nat(5),
        anchored: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('alias' as const), pick: fc.nat(3) }),
    ),
    sequence: fc.record({
      kind: fc.constant('sequence' as const),
      items: fc.array(tie('node'), { maxLength: 3 }),
      look,
    }),
    mapping: fc.record({
      kind: fc.constant('mapping' as const),
      entries: fc.uniqueArray(fc.tuple(keys, tie('node')), {
        maxLength: 4,
        selector: ([key]) => key,
      }),
      look,
    }),
    node: fc.oneof(
      { maxDepth: 5, depthSize: 'medium' },
      tie('leaf'),
      tie('mapping'),
      tie('sequence'),
    ),
  }),
);

/** Documents in every style: block and flow, quoted and not, anchored, with comments, either line break, with and without a byte order mark. */
export const arbitraryDocument: fc.Arbitrary<DrawnDocument> = fc
  .record({
    root: fc.oneof(node, { weight: 4, arbitrary: mapping }),
    lineBreak: fc.constantFrom('\n', '\r\n'),
    mark: fc.boolean(),
    ends: fc.boolean(),
    step: fc.constantFrom(2, 4),
    indentsSequences: fc.boolean(),
    head: fc.boolean(),
  })
  .map((drawn) => new Writer(drawn.lineBreak, drawn.step, drawn.indentsSequences).document(drawn));
