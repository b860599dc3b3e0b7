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

/** What mutations insert. */
const INSERTIONS = [
  '\t',
  '\n',
  '\n\n',
  '\n  ',
  '\n \n',
  '  ',
  '    ',
  '\r',
  '\r\n',
  '\x85',
  '\u2028',
  '\u2029',
  '\xa0',
  '😀',
  'é',
  '"',
  "'",
  '\\',
  '\\/',
  '\\x4',
  '\\x41',
  '\\U00110000',
  '\\ud800',
  '\\\n',
  '?',
  '? ',
  ':',
  ': ',
  '-',
  '- ',
  '- - ',
  '- ? ',
  '? - ',
  ': - ',
  ',',
  ', ',
  '#',
  ' #',
  '# ',
  '#c',
  '[',
  ']',
  '{',
  '}',
  '[a, b]',
  '{a: b}',
  '{a:1}',
  '[a:b]',
  '["a":1]',
  '[Is it?]',
  '[?a]',
  '[:a]',
  '"a b"',
  '"a": ',
  "'a b': ",
  'a: ',
  '? a\n: b\n',
  '!tag ',
  '!!str ',
  '!!int ',
  '!!null ',
  '!!binary ',
  '!!set ',
  '!!omap ',
  '! ',
  '!<x> ',
  '!e!x ',
  '*a',
  '*a ',
  '&a ',
  '&a.b ',
  '<<',
  '<<: ',
  '=',
  '= ',
  '~',
  'null',
  'yes',
  '0b_',
  '0x_',
  '08',
  '1:30',
  '2026-13-45',
  '2026-02-30',
  '2026-07-25 10:00:60',
  '|',
  '>',
  '|\n',
  '>-\n',
  '|2\n',
  '|+\n',
  '>1-\n',
  '%',
  '%a',
  '@',
  '@a',
  '`',
  '`a',
  '%YAML 1.1\n---\n',
  '%TAG !e! tag:x,2000:\n---\n',
  '---',
  '--- ',
  '---\n',
  '...\n',
  '.',
  '..',
  'x'.repeat(1030),
  `${'x'.repeat(1030)}: `,
  `"${'y'.repeat(1030)}": `,
  ' '.repeat(20),
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

/** Some lines of a text. */
export function randomLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const start = random.chance(0.3) ? 0 : random.below(lines.length);
  return `${lines.slice(start, start + 3 + random.below(25)).join('\n')}\n`;
}

/** A text with up to three changes. */
export function mutate(text: string, random: Random): string {
  return random.times(1, 4, () => random).reduce(mutateOnce, text);
}

function mutateOnce(text: string, random: Random): string {
  const at = random.chance(0.5) ? random.below(text.length + 1) : nextIndicator(text, random);
  const kind = random.next();
  if (kind < 0.6) return splice(text, at, 0, random.pick(INSERTIONS));
  if (kind < 0.75) return splice(text, at, 1 + random.below(3), '');
  if (kind < 0.85) {
    const from = random.below(text.length + 1);
    return splice(text, at, 0, text.slice(from, from + 1 + random.below(12)));
  }
  if (kind < 0.93) return splice(text, at, 1, random.pick(INSERTIONS));
  const lines = text.split('\n');
  const line = random.below(lines.length);
  const indented = ' '.repeat(random.below(4)) + (lines[line] ?? '').trimStart();
  return lines.with(line, indented).join('\n');
}

/** A place before or behind an indicator. */
function nextIndicator(text: string, random: Random): number {
  const from = random.below(text.length + 1);
  const distance = text.slice(from).search(/[:\-\n,[\]{}"' ]/);
  return distance === -1 ? from : from + distance + random.below(2);
}

function splice(text: string, at: number, removed: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at + removed);
}
