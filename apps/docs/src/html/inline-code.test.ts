import { expect, it } from 'vitest';
import { inlineCode } from './inline-code.ts';

it.each([
  ['plain <b>', 'plain &lt;b&gt;'],
  ['write `name`.', 'write <code>name</code>.'],
  ['`a` and `b<c`', '<code>a</code> and <code>b&lt;c</code>'],
  ['a ` alone', 'a ` alone'],
])('%s', (sentence, expected) => {
  expect(inlineCode(sentence).text).toBe(expected);
});
