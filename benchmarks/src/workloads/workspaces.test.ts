import { lintText } from '@planproof/lint';
import { expect, test } from 'vitest';
import { spoil } from './faults.ts';
import { generatedTexts, largeText } from './workspaces.ts';

const FILES = 200;
const texts = generatedTexts(FILES);

test('the generated files are the same each time, clean, and of the usual size', () => {
  expect(generatedTexts(FILES)).toEqual(texts);
  expect(texts.flatMap((text) => lintText(text).diagnostics)).toEqual([]);
  const median = texts.map(({ length }) => length).sort((one, other) => one - other)[FILES / 2];
  expect(median).toBeGreaterThan(2_300);
  expect(median).toBeLessThan(3_300);
});

test('each spoilt file has one finding', () => {
  const counts = texts.map(spoil).map((text) => lintText(text).diagnostics.length);
  expect(counts).toEqual(texts.map(() => 1));
});

test('the large file is clean, with as many tasks and dependencies as were asked for', () => {
  const text = largeText(1_000, 4_000);
  expect(lintText(text).diagnostics).toEqual([]);
  expect(text.match(/^- id:/gm)).toHaveLength(1_000);
  const [tasks = ''] = text.split('orchestration:');
  expect(tasks.match(/^ {2}- TASK/gm)).toHaveLength(4_000);
});
