import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Baseline,
  baselineOf,
  baselineSize,
  formatBaseline,
  notInBaseline,
} from './baseline.ts';
import { lintText } from './lint-text.ts';
import { readBaseline } from './read-baseline.ts';

const text = `id: FEAT-A1
name: A
waves: 1
tasks: [{id: TASK-1, file_path: a.md, wave: 1}, {id: TASK-1, file_path: b.md, wave: 2}]
`;

describe('a baseline', () => {
  test('counts equal findings, sorted, with a line for each kind', () => {
    const { diagnostics } = lintText(text);
    const baseline = baselineOf([
      { path: 'b.yaml', diagnostics: [...diagnostics] },
      { path: 'a.yaml', diagnostics: diagnostics.slice(0, 1) },
      { path: 'clean.yaml', diagnostics: [] },
    ]);
    expect(formatBaseline(baseline)).toBe(`{
  "version": 1,
  "files": {
    "a.yaml": {
      "unknown-field waves": 1
    },
    "b.yaml": {
      "duplicate-task-id tasks[TASK-1]/id": 1,
      "task-not-in-wave tasks[TASK-1]": 2,
      "unknown-field tasks[TASK-1]/wave": 2,
      "unknown-field waves": 1
    }
  }
}
`);
    expect(baselineSize(baseline)).toBe(7);
    expect(
      notInBaseline(baseline, new Map([['b.yaml', new Map([['unknown-field waves', 5]])]])),
    ).toBe(6);
  });

  test('is read back as it was written, whatever it holds', () => {
    const counts = fc.uniqueArray(fc.tuple(fc.string({ unit: 'binary' }), fc.integer({ min: 1 })), {
      selector: ([key]) => key,
    });
    const files = fc.uniqueArray(fc.tuple(fc.string({ unit: 'binary' }), counts), {
      selector: ([path]) => path,
    });
    fc.assert(
      fc.property(files, (entries) => {
        const baseline: Baseline = new Map(entries.map(([path, each]) => [path, new Map(each)]));
        expect(readBaseline(formatBaseline(baseline))).toEqual({ kind: 'baseline', baseline });
      }),
    );
  });
});

describe('a broken baseline', () => {
  test.each([
    ['', 1, 1, 'A baseline is a mapping of `version` and `files`.'],
    ['{"version": 1,\n "files": {', 2, undefined, undefined],
    ['{\n  "version": 2,\n  "files": {}\n}', 2, 3, 'The `version` of a baseline is 1.'],
    ['{"version": 1}', 1, 2, '`files` is a mapping from paths to findings.'],
    [
      '{"version": 1, "files": {}, "x": 1}',
      1,
      29,
      '"x" is no key of a baseline; there are `version` and `files`.',
    ],
    [
      '{"version": 1, "files": {"a": 1}}',
      1,
      26,
      'A file has a mapping from fingerprints to counts.',
    ],
    ['{"version": 1, "files": {"a": {"b": 0}}}', 1, 32, 'A count is a whole number from 1.'],
    ['{"version": 1, "files": {"a": {"b": 1, "b": 1}}}', 1, 40, 'This key is there twice.'],
  ])('%j', (broken, line, column, message) => {
    const reading = readBaseline(broken);
    expect(reading).toMatchObject({
      kind: 'broken',
      line,
      ...(column === undefined ? {} : { column }),
      ...(message === undefined ? {} : { message }),
    });
  });
});
