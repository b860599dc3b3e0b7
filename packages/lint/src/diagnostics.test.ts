import { parseSource } from '@planproof/yaml-source';
import { expect, test } from 'vitest';
import { placeFindings } from './diagnostics.ts';

test('each sentence of the evidence has its own place, in this file, in another or nowhere', () => {
  const start = { line: 3, column: 1, offset: 20 };
  const range = { start, end: { ...start, column: 5, offset: 24 } };
  const [placed] = placeFindings(parseSource('a: b\nc: d\n'), [
    {
      code: 'fixture-database',
      severity: 'error',
      path: ['a'],
      at: 'value',
      message: 'It is wrong.',
      evidence: [
        { message: 'It says so here.', path: ['c'], at: 'value' },
        { message: 'And there.', file: 'pyproject.toml', range },
        { message: 'It is known.' },
      ],
    },
  ]);
  expect(placed?.diagnostic.evidence).toEqual([
    {
      message: 'It says so here.',
      range: {
        start: { line: 2, column: 4, offset: 8 },
        end: { line: 2, column: 5, offset: 9 },
      },
    },
    { message: 'And there.', file: 'pyproject.toml', range },
    { message: 'It is known.' },
  ]);
});
