import type { Random } from './random.ts';

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
