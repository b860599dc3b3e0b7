import { expect, test } from 'vitest';
import { nodeVersions } from './node-versions.ts';
import { markdownResults, replaceResults } from './report/markdown.ts';
import { textTable } from './report/table.ts';
import { runBenchmarks } from './run-benchmarks.ts';

const MINUTE = 60_000;

test('every benchmark runs, on little, and gives a number', { timeout: 2 * MINUTE }, () => {
  const begun: string[] = [];
  const measurements = runBenchmarks({
    nodes: nodeVersions('').slice(0, 1),
    sizes: { small: 2, middling: 5, large: 10, features: 20, tasks: 400 },
    shared: undefined,
    rounds: 1,
    only: '',
    onBegin: (description) => begun.push(description),
  });

  expect(measurements.length).toBe(begun.length);
  expect(measurements.length).toBeGreaterThan(12);
  for (const { value, subject } of measurements) {
    expect(value.median, subject).toBeGreaterThan(0);
    expect(value.median, subject).toBeLessThan(1_000);
  }
  expect(textTable(measurements).trimEnd().split('\n')).toHaveLength(measurements.length + 1);
});

test('the results replace those that a page holds, and nothing else', () => {
  const [begin, end] = ['<!-- results: written by npm run bench -->', '<!-- end of results -->'];
  const where = { date: '2026-01-31', cores: 2, platform: 'linux x64', versions: { Node: '24' } };
  const page = replaceResults(`a\n${begin}\nold\n${end}\nb\n`, markdownResults([], where));

  expect(page).toMatch(/^a\n<!-- results/);
  expect(page).toMatch(/<!-- end of results -->\nb\n$/);
  expect(page).toContain('Measured on 2026-01-31, 2 cores');
  expect(page).not.toContain('old');
  expect(replaceResults('no place', '')).toBeUndefined();
});
