import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cannotAsk, pythonNote, runPython } from '../../test/python/python.ts';
import { patternLiteral } from './literal.ts';
import { pythonPattern } from './pattern.ts';

describe('pythonPattern', () => {
  it.each([
    ['^FEAT-[A-Z0-9]+(-[A-Z0-9]+)*$', '^FEAT-[A-Z0-9]+(-[A-Z0-9]+)*$'],
    [String.raw`\d{2}\.\w`, String.raw`[0-9]{2}\.[A-Za-z0-9_]`],
    ['a.b', String.raw`a[^\n\r\u2028\u2029]b`],
    ['[[&~.]', String.raw`[\[\&\~.]`],
    ['(?:a|b)?', '(?:a|b)?'],
    [String.raw`[^\]\d]`, String.raw`[^\]0-9]`],
  ])('%s becomes %s', (pattern, python) => {
    expect(pythonPattern(pattern)).toBe(python);
  });

  it.each([
    '(?=a)',
    '(?<!a)b',
    '(?<name>a)',
    String.raw`(a)\1`,
    String.raw`\ba`,
    String.raw`\p{L}`,
    String.raw`[\S]`,
  ])('refuses %s, which Python does not read alike', (pattern) => {
    expect(() => pythonPattern(pattern)).toThrow(/does not read/);
  });

  it.skipIf(cannotAsk)(`matches what ECMAScript matches${pythonNote}`, () => {
    const patterns = [
      String.raw`\S`,
      String.raw`^\s*$`,
      String.raw`^[^\s@]+$`,
      String.raw`^\w+$`,
      String.raw`^\D$`,
      '^a.b$',
      '^[a-z&~[]{2}$',
      '^.{1,2}$',
    ];
    const character = fc.oneof(
      fc.constantFrom(
        ...'ab&~[@ \t\n\v\f\r\u0085\u00a0\u1680\u2028\u202f\u3000\ufeff\u001c\u180e\u200b٣é😀',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const texts = fc.sample(
      fc.array(character, { maxLength: 3 }).map((each) => each.join('')),
      2000,
    );
    const program = `
import json, sys
from typing import Annotated
from pydantic import Field, TypeAdapter, ValidationError
def matches(adapter, text):
    try:
        adapter.validate_python(text)
    except ValidationError:
        return False
    return True
texts = json.load(sys.stdin)
patterns = [${patterns.map((pattern) => patternLiteral(pythonPattern(pattern))).join(', ')}]
adapters = [TypeAdapter(Annotated[str, Field(pattern=pattern)]) for pattern in patterns]
print(json.dumps([[matches(adapter, text) for text in texts] for adapter in adapters]))
`;
    const { stdout, stderr } = runPython(['-c', program], JSON.stringify(texts));
    expect(stderr).toBe('');
    const theirs: boolean[][] = JSON.parse(stdout);
    for (const [at, pattern] of patterns.entries()) {
      const ours = new RegExp(pattern, 'u');
      const differing = texts.filter((text, index) => ours.test(text) !== theirs[at]?.[index]);
      expect(
        differing.map((text) => JSON.stringify(text)),
        pattern,
      ).toEqual([]);
    }
  });
});
