import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { displayDiff, unifiedDiff } from './unified-diff.ts';

describe('unifiedDiff', () => {
  it.each([
    ['line feeds', 'a\nb\nc\n', 'a\nB\nc\n'],
    ['line ends of Windows', 'a\r\nb\r\nc\r\n', 'a\r\nB\r\nc\r\n'],
    ['no line end at the end', 'a\nb', 'a\nB'],
    ['a line end that goes', 'a\n', 'a'],
    ['a byte order mark', '\uFEFFa\nb\n', '\uFEFFA\nb\n'],
    ['everything removed', 'a\n', ''],
  ])('can be applied: %s', (_, before, after) => {
    const diff = unifiedDiff('x.yaml', before, after);
    expect(diff).toMatch(/^--- a\/x\.yaml\n\+\+\+ b\/x\.yaml\n@@ /);
    expect(applyPatch(before, diff, { autoConvertLineEndings: false })).toBe(after);
  });

  it('quotes a name that is not plain', () => {
    expect(unifiedDiff('a\nb.yaml', 'a\n', 'b\n')).toContain('--- "a/a\\nb.yaml"\n');
  });
});

describe('displayDiff', () => {
  it('shows what a terminal would obey', () => {
    const diff = unifiedDiff('x.yaml', 'a: \x1b[31m\u202e\r\n', 'a:\tb\r\n');
    const shown = displayDiff(diff, false);
    expect(shown).toContain('-a: \\x1b[31m\\u202e\\r\n+a:\tb\\r\n');
    expect(shown.replace(/[\t\n]/g, '')).not.toMatch(/[\x00-\x1f]/);
  });

  it('colours what is removed and what is added', () => {
    const shown = displayDiff(unifiedDiff('x', 'a\n', 'b\n'), true);
    expect(shown).toContain('\x1b[1;31m-a\x1b[0m\n\x1b[1;32m+b\x1b[0m\n');
  });
});
