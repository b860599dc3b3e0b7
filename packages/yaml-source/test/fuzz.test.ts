import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { comments, parseSource, type Span } from '../src/index.ts';
import { everyPath } from './every-path.ts';
import { sharedFolder, skipNote, yamlFiles } from './shared-data.ts';

const folder = sharedFolder('corpus');
const OWN_SEEDS = [
  'id: FEAT-1\ntasks:\n  - id: A # c\n    deps: [x, "y"]\n  - &b\n    note: |\n      text\nmore: *b\n',
  "a: {b: 'it''s', <<: {c: >-\n  x}}\n? [k, l]\n: !!str 5\n",
];
const seeds = [...OWN_SEEDS, ...(folder === undefined ? [] : yamlFiles(folder).values())];

const PIECES = [
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '  ',
  ': ',
  ':',
  '- ',
  '-',
  '? ',
  '#',
  ' #',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '|',
  '>',
  '|+\n',
  '&a ',
  '*a',
  '!',
  '!!str ',
  '!<x>',
  '%',
  '@',
  '`',
  '---\n',
  '...\n',
  '<<: ',
  '\\',
  '\uFEFF',
  '😀',
  '\uD83D',
  '\0',
  '0',
  'yes',
  '~',
  '=',
  'a: b',
];

/** A place, how much goes there, and what comes. */
const mutation = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(6),
  fc.constantFrom(...PIECES),
);

function mutate(seed: string, mutations: readonly (readonly [number, number, string])[]): string {
  return mutations.reduce((text, [place, length, piece]) => {
    const offset = Math.floor(place * text.length);
    return text.slice(0, offset) + piece + text.slice(offset + length);
  }, seed);
}

/** Whether a span lies within the text and cuts no character and no line break in two. */
function expectWhole(text: string, { start, end }: Span): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
  for (const offset of [start, end]) {
    const around = text.slice(Math.max(offset - 1, 0), offset + 1);
    expect(
      offset > 0 && (/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(around) || around === '\r\n'),
    ).toBe(false);
  }
}

function check(text: string): void {
  const source = parseSource(text);
  if (source.kind === 'unreadable') {
    expectWhole(text, source.problem.span);
    expect(source.problem.span.end > source.problem.span.start || text === '').toBe(true);
    expect(source.problem.message).toMatch(/^[A-Z].*\.$/su);
    return;
  }
  for (const { node } of everyPath(source)) expectWhole(text, node);
  for (const problem of source.problems) expectWhole(text, problem.span);
  for (const comment of comments(source)) expectWhole(text, comment);
  for (const { node } of [...source.yaml11, ...source.wholeFloats]) expectWhole(text, node);
}

describe(`parseSource, on texts that are nearly YAML${skipNote(folder)}`, () => {
  it('never throws and always points at something whole', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        (seed, mutations) => {
          check(mutate(seed, mutations));
        },
      ),
      { numRuns: 20_000, interruptAfterTimeLimit: 8000 },
    );
  });

  it('never throws on texts made of indicators', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES, 'a', 'b'), { maxLength: 30 }), (pieces) =>
        check(pieces.join('')),
      ),
      { numRuns: 20_000, interruptAfterTimeLimit: 8000 },
    );
  });
});
