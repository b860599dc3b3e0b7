import { describe, expect, it } from 'vitest';
import { escapeHidden } from './escape.ts';

describe('escapeHidden', () => {
  it.each([
    ['\x1b[31m', '\\x1b[31m'],
    ['\x00\x07\x7f', '\\x00\\x07\\x7f'],
    ['\x9b31m', '\\x9b31m'],
    ['a\nb\rc\td', 'a\\nb\\rc\\td'],
    ['\u202eabc\u2066\u200f\u061c', '\\u202eabc\\u2066\\u200f\\u061c'],
    ['\u2028\u2029', '\\u2028\\u2029'],
    ['\u200b\u2060\ufeff\u00ad', '\\u200b\\u2060\\ufeff\\xad'],
    ['\ud800x\udc00', '\\ud800x\\udc00'],
    ['\u{e0041}', '\\u{e0041}'],
    ['a\ufe0f\u{e0100}', 'a\\ufe0f\\u{e0100}'],
    ['a\u200db', 'a\\u200db'],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeHidden(text)).toBe(escaped);
  });

  it.each(['plain', 'é 漢字 한글', '👨‍👩‍👧 👍🏽 ❤️ 1️⃣ 🇫🇷', 'e\u0301'])('leaves %j alone', (text) => {
    expect(escapeHidden(text)).toBe(text);
  });
});
