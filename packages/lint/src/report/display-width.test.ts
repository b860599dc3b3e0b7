import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { characters, displayWidth } from './display-width.ts';

it.each([
  ['abc', 3],
  ['漢字', 4],
  ['ｆｕｌｌ', 8],
  ['ﾊﾝ', 2],
  ['한글', 4],
  ['e\u0301', 1],
  ['👨‍👩‍👧', 2],
  ['👍🏽', 2],
  ['❤️', 2],
  ['🇫🇷', 2],
  ['1️⃣', 2],
  ['ไทย', 3],
  ['\u1112\u1161\u11ab', 2],
])('%s takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

it('agrees with string-width on every visible character of the basic plane', () => {
  const differing: string[] = [];
  for (let code = 0x20; code <= 0xffff; code++) {
    const text = String.fromCharCode(code);
    if (
      /[\p{C}\p{Zl}\p{Zp}\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11FF\uD7B0-\uD7FF]/u.test(
        text,
      )
    ) {
      continue;
    }
    if (displayWidth(text) !== stringWidth(text)) differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});

it('keeps together what is drawn together', () => {
  expect([...characters('ae\u0301👨‍👩‍👧🇫🇷')]).toEqual(['a', 'e\u0301', '👨‍👩‍👧', '🇫🇷']);
});
