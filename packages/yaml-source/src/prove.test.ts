import { describe, expect, it } from 'vitest';

import type { PathEdit } from './edit/path-edit.ts';
import { parseSource } from './parse-source.ts';
import { proveEdit } from './prove.ts';

const BEFORE = 'a: 1 # one\nb: [x, y]\n';
const EDIT: PathEdit = { kind: 'set', path: ['a'], value: 2 };

describe('proveEdit', () => {
  it.each([
    ['the edit and nothing else', 'a: 2 # one\nb: [x, y]\n', 'proved'],
    ['the edit in another layout', '# one\nb: [x, y]\na: 2\n', 'proved'],
    ['nothing', BEFORE, 'disproved'],
    ['more than the edit', 'a: 2 # one\nb: [x]\n', 'disproved'],
    ['a comment less', 'a: 2\nb: [x, y]\n', 'disproved'],
    ['another comment', 'a: 2 # two\nb: [x, y]\n', 'disproved'],
    ['a syntax error', 'a: 2 # one\nb: [x, y\n', 'disproved'],
    ['what two readers take differently', 'a: 2 # one\rb: [x, y]\n', 'disproved'],
  ])('judges a text that has %s', (_, after, verdict) => {
    const before = parseSource(BEFORE);
    if (before.kind === 'unreadable') throw new Error(before.problem.message);
    expect(proveEdit(before, [EDIT], after).kind).toBe(verdict);
  });

  it.each([
    ['a key that is null', 'null: x\na: 1\n'],
    ['a lone carriage return', 'b: x\ra: 1\n'],
  ])('leaves out the second reader where it takes the document otherwise: %s', (_, text) => {
    const before = parseSource(text);
    if (before.kind === 'unreadable') throw new Error(before.problem.message);
    expect(proveEdit(before, [EDIT], text.replace('a: 1', 'a: 2')).kind).toBe('proved');
    expect(proveEdit(before, [EDIT], text.replace('a: 1', 'a: 3')).kind).toBe('disproved');
  });
});
