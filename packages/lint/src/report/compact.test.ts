import { expect, it } from 'vitest';
import { compact } from './compact.ts';
import { finding, lintedFile, lintRun, plainOptions } from './report.fixture.ts';

const start = { line: 4, column: 7, offset: 30 };
const range = { start, end: start };

it('writes one line for each finding and nothing else', () => {
  const file = lintedFile('', [finding(range), finding(range, { message: 'Two\nlines.' })]);
  expect(compact(lintRun(file, lintedFile('', [])), plainOptions)).toBe(
    'a.yaml:4:7: error wrong-type: It is wrong.\na.yaml:4:7: error wrong-type: Two\\nlines.\n',
  );
});

it('writes nothing for a clean run', () => {
  expect(compact(lintRun(lintedFile('', [])), plainOptions)).toBe('');
});

it('says how much it leaves out', () => {
  const file = lintedFile('', [finding(range), finding(range)]);
  expect(compact(lintRun(file), { ...plainOptions, maxDiagnostics: 1 })).toBe(
    'a.yaml:4:7: error wrong-type: It is wrong.\nNot shown: 1 finding over the limit.\n',
  );
});
