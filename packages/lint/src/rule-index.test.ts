import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from './registry.ts';
import { ruleCodes } from './rule-codes.ts';
import { ruleIndex } from './rule-index.ts';

const index = readFileSync(new URL('../RULES.md', import.meta.url), 'utf8');

test('the committed index is the one that the rules give', () => {
  expect(index).toBe(ruleIndex(rules));
});

test('every rule stands in it once, and no other', () => {
  const listed = [...index.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, code]) => code);
  expect(listed.sort()).toEqual([...ruleCodes].sort());
});
