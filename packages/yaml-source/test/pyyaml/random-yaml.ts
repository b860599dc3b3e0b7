import type { Random } from './random.ts';

/*
 * Texts that are nearly YAML, rich in what YAML 1.1 and YAML 1.2, or PyYAML and js-yaml, could see differently.
 */

/** Pieces that lines begin and go on with. */
const PIECES = [
  'a',
  'a b',
  'b: c',
  'key: value',
  'k:',
  'x:',
  '- a',
  '- b: c',
  '- - a',
  '-',
  '1',
  '2026-01-01',
  'yes',
  '...',
  '---',
  '# c',
  'a # c',
  '[a, b]',
  '{a: b}',
  '[x: y]',
  '{a}',
  '{? a : b}',
  '[? a : b]',
  'k: [',
  ']',
  '}',
  ', ',
  'k: {a: b, c: d}',
  '"q r"',
  "'s'",
  '""',
  '|\n  lit\n  x',
  '>\n fold',
  'k: >-\n  x\n  y\n',
  '? k',
  '? k\n: v',
  '&x a',
  '*x',
  '!t a',
  '!!str 1',
  '<<: *x',
  '<<: {z: 1}',
  '=: 1',
  'k:\n  - a\n  - b',
  'k:\n- a\n- b',
  '::',
  'a:b',
  '-a',
  '?a',
  ':a',
];

const FLOW_ITEMS = [
  'a',
  'b c',
  '"q"',
  "'s'",
  '1',
  '2026-01-01',
  '{k: v}',
  '{k: v, w: x y}',
  '[x, y]',
  '[]',
  '{}',
  'k: v',
  'a:b',
  '-1',
  './x',
  'a-b',
  '"a": b',
  '? x',
  '&x a',
  '*x',
  '!t x',
  '{a}',
  '{a: }',
  'x#y',
  'a #c',
  'true',
  '~',
  '"a":b',
  'a\n  b',
  '-',
  '- x',
  'x: [a]',
];

const BLOCK_HEADERS = ['|', '>', '|-', '>+', '|2', '>-2', '| # c', '|#c', '|1-'];
const BLOCK_LINES = ['', 'a', 'b: c', '- d', '# e', '\t', '"'];

/** Lines of pieces, indented at random. */
export function randomBlocks(random: Random): string {
  return random
    .times(1, 6, () => {
      const indent = random.pick(['', '', '', ' ', '  ', '  ', '    ']);
      const piece = random.pick(PIECES).replaceAll('\n', `\n${indent}`);
      return indent + piece + random.pick(['\n', '\n', '\n', ' ', '']);
    })
    .join('');
}

/** Flow collections, one on a line or more. */
export function randomFlows(random: Random): string {
  return random
    .times(1, 4, () => {
      const separator = random.pick([', ', ',', ' , ', ',\n  ', '\n  , ']);
      const items = random.times(0, 4, () => random.pick(FLOW_ITEMS)).join(separator);
      const [open, close] = random.chance(0.7) ? '[]' : '{}';
      const start = random.pick(['', '- ', `k${random.below(9)}: `]);
      return `${start}${open}${random.pick(['', '', '', '\n  '])}${items}${random.pick(['', '', '', ',', '\n'])}${close}\n`;
    })
    .join('');
}

/** A block scalar with lines of any indentation. */
export function randomBlockScalar(random: Random): string {
  const header = random.pick(['k: ', '- ', '']) + random.pick(BLOCK_HEADERS);
  const lines = random.times(0, 6, () => ' '.repeat(random.below(5)) + random.pick(BLOCK_LINES));
  return [header, ...lines, random.pick(['', 'z: 1\n'])].join('\n');
}
