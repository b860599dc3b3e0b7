import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cannotAsk, pythonNote, runPython } from '../../test/python/python.ts';
import { layOut } from './layout.ts';
import { docstringText, patternLiteral, stringLiteral, valueLiteral } from './literal.ts';

describe('stringLiteral', () => {
  it.each([
    ['', '""'],
    ["it's", `"it's"`],
    ['say "a"', `'say "a"'`],
    [`"'`, `"\\"'"`],
    ['a\\b\n\r\t', String.raw`"a\\b\n\r\t"`],
    ['\u001b[31m\u202e\u00a0\ud800', String.raw`"\x1b[31m\u202e\xa0\ud800"`],
    ['日本 é 😀', '"日本 é 😀"'],
  ])('%j is %s', (text, literal) => {
    expect(stringLiteral(text)).toBe(literal);
  });

  it.skipIf(cannotAsk)(`is what Python reads as the text${pythonNote}`, () => {
    const texts = fc.sample(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(...'"\'\\\n#{}%$`\u2028\u0000ab') }),
      ),
      2000,
    );
    const literals = texts.map(stringLiteral);
    const program =
      'import ast, json, sys\nprint(json.dumps([ast.literal_eval(line) for line in json.load(sys.stdin)]))';
    const { stdout } = runPython(['-c', program], JSON.stringify(literals));
    expect(JSON.parse(stdout)).toEqual(texts);
    expect(literals.filter((literal) => /[\n\r]/.test(literal))).toEqual([]);
  });
});

describe('patternLiteral', () => {
  it.each([
    [String.raw`^\d+$`, String.raw`r"^\d+$"`],
    ['"', `'"'`],
    ['a\\', String.raw`"a\\"`],
  ])('%j is %s', (pattern, literal) => {
    expect(patternLiteral(pattern)).toBe(literal);
  });
});

it('docstrings end where they should', () => {
  expect(docstringText('a """ b \\')).toBe(`${String.raw`a \"\"\" b `}\\\\`);
});

it('values are written as Python has them', () => {
  const value = { a: [null, true, 5, 'x'], 'b"': {} };
  expect(layOut(valueLiteral(value))).toBe(`{"a": [None, True, 5, "x"], 'b"': {}}`);
});
