import { describe, expect, it } from 'vitest';
import { codeFrame, type Mark } from './code-frame.ts';
import { marked } from './report.fixture.ts';

const same = (text: string): string => text;

/** The frame of a source whose first marked place is the finding, and whose others are related. */
function frame(source: string, columns = 60): string[] {
  const { text, ranges } = marked(source);
  const marks = ranges.map((range, index): Mark => {
    const line = index === 0 ? '^' : '-';
    return { range, line, label: index === 0 ? '' : 'here', paint: same };
  });
  return [...codeFrame(text, marks, { columns, faint: same }).lines];
}

describe('codeFrame', () => {
  it('underlines a range and names its parent', () => {
    expect(frame('tasks:\n  - id: A\n    title: x\n    wave: «one»\n')).toEqual([
      ' 2 |   - id: A',
      '...',
      ' 4 |     wave: one',
      '   |           ^^^',
    ]);
  });

  it('shows related places in the order of the file', () => {
    expect(frame('b: «x»\na: «y»\n')).toEqual([
      ' 1 | b: x',
      '   |    ^',
      ' 2 | a: y',
      '   |    - here',
    ]);
  });

  it('underlines two places of one line below each other', () => {
    expect(frame('a: [«x», «x»]')).toEqual([' 1 | a: [x, x]', '   |     ^', '   |        - here']);
  });

  it.each([
    ['tabs', 'a:\t«b»', ' 1 | a:  b', '   |     ^'],
    ['wide characters', '漢字: «b»', ' 1 | 漢字: b', '   |       ^'],
    ['a wide range', 'a: «漢字»', ' 1 | a: 漢字', '   |    ^^^^'],
    ['combining marks', 'e\u0301: «b»', ' 1 | e\u0301: b', '   |    ^'],
    ['emoji', '👨‍👩‍👧❤️🇫🇷: «b»', ' 1 | 👨‍👩‍👧❤️🇫🇷: b', '   |         ^'],
    ['controls', 'a\x1b[1m: «b»', ' 1 | a\\x1b[1m: b', '   |           ^'],
    ['a byte order mark', '\uFEFFa: «b»', ' 1 | a: b', '   |    ^'],
    ['an empty range', 'a:«»', ' 1 | a:', '   |   ^'],
    ['an empty line', '«»', ' 1 |', '   | ^'],
    ['Windows line ends', 'a: «b»\r\nc', ' 1 | a: b', '   |    ^'],
  ])('counts columns with %s', (_, source, line, underline) => {
    expect(frame(source)).toEqual([line, underline]);
  });

  it('underlines the first line of a longer range, and says where it ends', () => {
    expect(frame('a: «[1,  \n  2,\n  3]»\n')).toEqual([' 1 | a: [1,  ', '   |    ^^^ to line 3']);
    expect(frame('a: «1\n»b: 2\n')).toEqual([' 1 | a: 1', '   |    ^']);
  });

  it('shows a long line around the range, within the columns', () => {
    const [line = '', underline = ''] = frame(`${'x'.repeat(500)}«here»${'y'.repeat(500)}`, 40);
    expect(line).toBe(' 1 | ...xxxxxxxxxxxhereyyyyyyyyyyyyyy...');
    expect(line.length).toBeLessThanOrEqual(40);
    expect(underline).toBe(`   | ${' '.repeat(14)}^^^^`);
  });

  it('shows a far place of a long line on a line of its own', () => {
    expect(frame(`a: «b»${' '.repeat(200)}c: «d»`, 40)).toEqual([
      ` 1 | a: b${' '.repeat(28)}...`,
      '   |    ^',
      expect.stringMatching(/^ 1 \| \.\.\. +c: d$/),
      expect.stringMatching(/^ {3}\| +- here$/),
    ]);
  });
});
