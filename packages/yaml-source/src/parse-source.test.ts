import { describe, expect, it } from 'vitest';

import type { SourceDocument } from './document.ts';
import { parseSource } from './parse-source.ts';

function read(text: string): SourceDocument {
  const source = parseSource(text);
  if (source.kind === 'unreadable') throw new Error(source.problem.message);
  return source;
}

function problemOf(
  text: string,
  limits?: Parameters<typeof parseSource>[1],
): { kind: string; message: string; underlined: string } {
  const source = parseSource(text, limits);
  if (source.kind === 'document') throw new Error('The text can be read.');
  const { kind, message, span } = source.problem;
  return { kind, message, underlined: text.slice(span.start, span.end) };
}

describe('parseSource: scalars', () => {
  it.each([
    ['null', null],
    ['~', null],
    ['', undefined],
    ['True', true],
    ['yes', 'yes'],
    ['12', 12],
    ['-0', 0],
    ['+5', 5],
    ['010', 10],
    ['0o17', 15],
    ['0x1F', 31],
    ['1_000', '1_000'],
    ['1e3', 1000],
    ['.5', 0.5],
    ['5.', 5],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.INF', Number.NEGATIVE_INFINITY],
    ['.nan', Number.NaN],
    ['.', '.'],
    ['-', [null]],
    ['--', '--'],
    ['2026-07-25', '2026-07-25'],
    ["'12'", '12'],
    ['"a\\tb"', 'a\tb'],
    ['|-\n a\n b', 'a\nb'],
    ['>-\n a\n b', 'a b'],
    ['!!str 5', '5'],
    ['!!int "5"', 5],
    ["!!null ''", null],
    ['!!float 5', 5],
    ['! 5', '5'],
    ['!!int five', 'five'],
    ['!mine 5', 5],
    ['!!seq [1]', [1]],
    ['!<tag:yaml.org,2002:str> 5', '5'],
    ['%TAG !y! tag:yaml.org,2002:\n---\n!y!str 5', '5'],
  ])('reads %j by the core schema', (text, value) => {
    expect(read(text).value).toEqual(value);
  });

  it.each([
    ['x:\n ? k\n:\n- a\n', { x: { k: null }, '': ['a'] }],
    ['x:\n ? k\n:\n  b: c\n', { x: { k: null }, '': { b: 'c' } }],
    ['x: {? k}\n:\n- a\n', { x: { k: null }, '': ['a'] }],
  ])('leaves the colon of %j to the mapping that it belongs to', (text, value) => {
    const { value: data, otherKeys } = read(text);
    expect(data).toEqual(value);
    expect(otherKeys.map(({ node }) => node.start)).toEqual([text.indexOf('\n:') + 1]);
  });

  it('tells a whole float from an integer', () => {
    const { wholeFloats } = read('a: 5\nb: 5.0\nc: 1e3\nd: 5.5\ne: !!float 5\n');
    expect(wholeFloats.map(({ path }) => path)).toEqual([['b'], ['c'], ['e']]);
  });

  it('lists what PyYAML reads differently, keys too', () => {
    const { yaml11 } = read(
      'on: 1\na: [yes, 010, 1:30, 2026-07-25, 1e3, 0o17, true, 12, word]\nb: ! 12\n',
    );
    expect(
      yaml11.map(({ path, isKey, yaml11: { type } }) => [path.join('/'), isKey, type]),
    ).toEqual([
      ['on', true, 'boolean'],
      ['a/0', false, 'boolean'],
      ['a/1', false, 'integer'],
      ['a/2', false, 'integer'],
      ['a/3', false, 'date'],
      ['a/4', false, 'string'],
      ['a/5', false, 'string'],
      ['b', false, 'integer'],
    ]);
  });
});

describe('parseSource: mappings', () => {
  it('keeps keys that JavaScript treats specially', () => {
    const { value } = read('__proto__: 1\nconstructor: {__proto__: 2}\n');
    expect(JSON.stringify(value)).toBe('{"__proto__":1,"constructor":{"__proto__":2}}');
    expect(Object.getPrototypeOf(Object.getPrototypeOf(value))).toBeNull();
  });

  it.each([
    ['the same word', 'a: 1\nb: 2\na: 3\n', 'a'],
    ['quoted', 'a: 1\n"a": 2\n', '"a"'],
    ['numbers in two notations', '16: 1\n0x10: 2\n', '0x10'],
    ['a number and its text', '1: a\n"1": b\n', '"1"'],
    ['null in two ways', 'null: 1\n~: 2\n', '~'],
    ['in a flow mapping', '{a: 1, a: 2}', 'a'],
  ])('reports a key twice: %s', (_, text, second) => {
    const { problems } = read(text);
    const [problem] = problems.filter(({ kind }) => kind === 'duplicate-key');
    if (problem?.kind !== 'duplicate-key') throw new Error('No duplicate was found.');
    expect(text.slice(problem.span.start, problem.span.end)).toBe(second);
    expect(problem.span.start).toBeGreaterThan(problem.first.start);
  });

  it('keeps the last of duplicate keys, as PyYAML does', () => {
    expect(read('a: 1\na: 2\n').value).toEqual({ a: 2 });
  });

  it.each([
    ['own keys win', 'b: &b {x: 1, y: 2}\nc:\n  <<: *b\n  x: 3\n', { x: 3, y: 2 }],
    ['wherever they stand', 'b: &b {x: 1, y: 2}\nc:\n  x: 3\n  <<: *b\n', { x: 3, y: 2 }],
    [
      'the earlier of a list wins',
      'b: &b {x: 1}\nd: &d {x: 2, y: 2}\nc:\n  <<: [*b, *d]\n',
      { x: 1, y: 2 },
    ],
    [
      'the later of two merges wins',
      'b: &b {x: 1}\nd: &d {x: 2}\nc:\n  <<: *b\n  <<: *d\n',
      { x: 2 },
    ],
    ['merges of merges', 'b: &b {x: 1}\nd: &d {<<: *b, y: 2}\nc: {<<: *d}\n', { x: 1, y: 2 }],
    ['a mapping in place', 'c: {<<: {x: 1}, y: 2}\n', { x: 1, y: 2 }],
    ['not in quotes', 'c: {"<<": {x: 1}}\n', { '<<': { x: 1 } }],
    ['not with a tag', 'c: {!!str <<: {x: 1}}\n', { '<<': { x: 1 } }],
    ['not of a scalar', 'c: {<<: 1}\n', { '<<': 1 }],
  ])('merges as PyYAML does: %s', (_, text, merged) => {
    expect(read(text).value).toMatchObject({ c: merged });
  });
});

describe('parseSource: documents', () => {
  it.each(['', '\n\n', '# only a comment', '\uFEFF', '\uFEFF# c\r\n'])(
    'finds nothing in %j',
    (text) => {
      expect(read(text)).toMatchObject({ root: undefined, value: undefined, problems: [] });
    },
  );

  it('takes a document that is marked and empty for null', () => {
    expect(read('---\n').value).toBeNull();
  });

  it.each([
    ['a: 1\n---\nb: 2\n', '---'],
    ['a: 1\n---\n', '---'],
    ['a: 1\n...\nb: 2\n', 'b'],
    ['--- a\n--- b\n', '---'],
    ['id: x\n---\n# Title\n\nText: is: not\n', '---'],
  ])('refuses the second document of %j', (text, underlined) => {
    expect(problemOf(text)).toMatchObject({
      kind: 'syntax',
      underlined,
      message: expect.stringContaining('second document'),
    });
  });

  it.each([
    ['a: "x\u0007"', 'U+0007'],
    ['# bell \u0007', 'U+0007'],
    ['a: \u007f', 'U+007F'],
    ['a: \uD800x', 'U+D800'],
    ['a: \uFFFF', 'U+FFFF'],
    ['a: 1\n\uFEFFb: 2', 'U+FEFF'],
    ['a\0', 'U+0000'],
  ])('refuses what is not printable in %j', (text, name) => {
    expect(problemOf(text)).toMatchObject({
      kind: 'syntax',
      message: expect.stringContaining(name),
    });
  });

  it('refuses an alias without an anchor', () => {
    expect(problemOf('a: *b\nc: &b 1\n')).toMatchObject({ kind: 'syntax', underlined: '*b' });
  });
});

describe('parseSource: limits', () => {
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

  it('counts collections, pairs in sequences included', () => {
    expect(read(deep(100)).kind).toBe('document');
    expect(problemOf(deep(101)).kind).toBe('limit');
    expect(problemOf(`${'[a: '.repeat(51)}x${']'.repeat(51)}`).kind).toBe('limit');
    expect(problemOf(`${'- '.repeat(101)}x`).kind).toBe('limit');
    expect(problemOf('- - x', { depth: 1 })).toMatchObject({ kind: 'limit', underlined: 'x' });
  });

  it('counts bytes of UTF-8', () => {
    expect(parseSource('é'.repeat(5), { bytes: 10 }).kind).toBe('document');
    expect(problemOf('é'.repeat(5), { bytes: 9 })).toMatchObject({
      kind: 'limit',
      message: expect.stringContaining('9 bytes'),
    });
    expect(parseSource('😀', { bytes: 4 }).kind).toBe('document');
  });

  it('counts what aliases stand for', () => {
    expect(parseSource('- &a [x, y]\n- *a\n', { nodes: 7 }).kind).toBe('document');
    expect(problemOf('- &a [x, y]\n- *a\n', { nodes: 6 }).kind).toBe('limit');
    expect(problemOf('&a [b, *a]').message).toContain('no end');
  });

  const laughs = Array.from(
    { length: 30 },
    (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(10)}]`,
  );
  it.each([
    ['nested brackets', '['.repeat(2_000_000)],
    ['nested dashes', '- '.repeat(1_000_000)],
    ['nested question marks', '? '.repeat(1_000_000)],
    ['a billion laughs', `a0: &a0 x\n${laughs.join('\n')}\n`],
    ['many nodes', `[${'a,'.repeat(1_100_000)}]`],
    ['pairs of nothing', `[${':,'.repeat(2_000_000)}]`],
  ])('stops: %s', (_, text) => {
    expect(problemOf(text).kind).toBe('limit');
  });

  it.each([
    ['aliases', `a: &a x\nb:\n${'- *a\n'.repeat(100_000)}`],
    ['keys', Array.from({ length: 100_000 }, (_, index) => `key${index}: v\n`).join('')],
    ['the same key', 'a: 1\n'.repeat(50_000)],
    ['one long line', `a: ${'x y '.repeat(300_000)}`],
    ['one long number', `a: 1${':30'.repeat(300_000)}`],
    ['one long unclosed quote', `a: "${'x\n'.repeat(500_000)}`],
    ['many lines and then a fault', `${'a: b\n'.repeat(200_000)}]`],
  ])('is read to its end, or to its fault, in time in proportion: %s', (_, text) => {
    const source = parseSource(text);
    const isToTheEnd = source.kind === 'document' ? source.root !== undefined : source.problem;
    expect(isToTheEnd).toBeTruthy();
  });
});
