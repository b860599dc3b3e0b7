import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from './registry.ts';
import { ruleCodes } from './rule-codes.ts';

const files = readdirSync(new URL('./rules/', import.meta.url));

test('every rule has a file and a test named after it, and none is left over', () => {
  const wanted = ruleCodes.flatMap((code) => [`${code}.ts`, `${code}.test.ts`]);
  expect(files.sort()).toEqual(wanted.sort());
});

test('every rule stands under its own code', () => {
  expect(rules.map((rule) => rule.code)).toEqual([...ruleCodes]);
});

test.each(rules)('$code is written out', ({ summary, why, bad, good }) => {
  expect(summary).toMatch(/^[A-Z`].*\.$/);
  expect(why).toMatch(/^[A-Z`].*\.$/s);
  expect(bad).not.toBe(good);
});
