import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryFiles } from '../memory-files.fixture.ts';
import { readSources } from './read-sources.ts';

const head = 'from sqlalchemy import create_engine\nimport os\n';
const several = (length: number, make: (index: number) => string) =>
  Array.from({ length }, (_, index) => make(index)).join('');

const sources: readonly [name: string, source: string, connections: number][] = [
  ['brackets within brackets', `create_engine(${'('.repeat(10_000)}${')'.repeat(10_000)})`, 1],
  ['brackets that stay open', `create_engine(os.environ["A"])\nx = ${'['.repeat(10_000)}`, 1],
  ['attributes of attributes', `create_engine(a${'.b'.repeat(10_000)})`, 1],
  ['calls of calls', `create_engine(a${'()'.repeat(10_000)})`, 1],
  ['a long sum', `create_engine("a"${' + "b"'.repeat(10_000)})`, 1],
  [
    'tables within tables',
    `x = ${'{"a": '.repeat(5_000)}1${'}'.repeat(5_000)}\ncreate_engine(x["a"])`,
    1,
  ],
  [
    'many conditions',
    `x = os.environ["A"]\n${'if x.startswith("a"):\n    x = x.replace("a", "b")\n'.repeat(2_000)}create_engine(x)`,
    1,
  ],
  [
    'many branches',
    `x = os.environ["A"]\nif x: pass\n${'elif x == "a":\n    x = "b"\n'.repeat(2_000)}create_engine(x)`,
    1,
  ],
  [
    'many names',
    `${several(5_000, (index) => `x${index + 1} = x${index}\n`)}create_engine(x5000)`,
    1,
  ],
  ['many callers', `def f(u):\n    create_engine(u)\n${'f(os.environ["A"])\n'.repeat(2_000)}`, 1],
  [
    'functions that call two each',
    `${several(60, (index) => `def f${index}(u):\n    return f${index + 1}(u) or f${index + 2}(u)\n`)}create_engine(f0(1))`,
    1,
  ],
  ['a function of itself', 'def f(u): return f(u)\ncreate_engine(f(1))', 1],
  ['classes of each other', 'class A(B): pass\nclass B(A): pass\ncreate_engine(A().x)', 1],
  [
    'names of the prototype',
    '__proto__ = {"__proto__": os.environ["constructor"]}\ncreate_engine(__proto__["__proto__"])',
    1,
  ],
  ['null characters', '\0create_engine("x\0")\0', 1],
  ['a long line', `x = "${'a'.repeat(500_000)}"\ncreate_engine(x)`, 1],
  ['half a statement', 'def (:\n  x = =\ncreate_engine(os.environ["A"]', 1],
  ['nothing but quotes', '"'.repeat(100_000), 0],
];

test.each(sources)('%s', (_name, source, connections) => {
  const found = readSources(memoryFiles({ 'a.py': `${head}${source}\n` }), ['']);
  expect(found.connections).toHaveLength(connections);
});

test('many calls take no more than their number', () => {
  const text = `${head}x = os.environ["A"]\n${'create_engine(x)\n'.repeat(5_000)}`;
  expect(readSources(memoryFiles({ 'a.py': text }), ['']).connections).toHaveLength(5_000);
});

test('a byte order mark and other line breaks', () => {
  for (const text of [
    `\ufeff${head}create_engine("x")`,
    `${head}create_engine("x")`.replaceAll('\n', '\r\n'),
  ]) {
    const [connection] = readSources(memoryFiles({ 'a.py': text }), ['']).connections;
    expect(connection?.url).toEqual({ kind: 'literal', url: 'x' });
    expect(connection?.place.range.start).toMatchObject({ line: 3, column: 1 });
  }
});

test('any text at all', () => {
  const piece = fc.constantFrom(
    ...[
      'create_engine',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '"""',
      'f"',
      ' ',
      '\n',
      '\n    ',
      ':',
      '=',
      ',',
      '.',
      '*',
      '**',
    ],
    ...[
      'os',
      'environ',
      'x',
      'def ',
      'class ',
      'if ',
      'elif ',
      'else',
      'try',
      'except',
      'return ',
      'raise ',
      'import ',
      'from ',
      'lambda ',
      'yield ',
      'not ',
      ' or ',
      ' in ',
      '\\',
      '#',
      '\u{1F600}',
      '\0',
      '\ufeff',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = `${head}create_engine(x)\n${pieces.join('')}`;
      const { connections, variables } = readSources(memoryFiles({ 'a.py': text }), ['']);
      for (const { place } of [...connections, ...variables]) {
        const { start, end } = place.range;
        expect(start.offset).toBeLessThanOrEqual(end.offset);
        expect(end.offset).toBeLessThanOrEqual(text.length);
      }
    }),
    { seed: 20_26, numRuns: 300 },
  );
});
