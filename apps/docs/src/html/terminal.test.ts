import { expect, it } from 'vitest';
import { terminalHtml } from './terminal.ts';

it.each([
  ['plain < text', 'plain &lt; text'],
  ['\x1b[1;31merror\x1b[0m: it', '<span class="t-strong t-red">error</span>: it'],
  ['\x1b[1ma\x1b[36mb\x1b[0m', '<span class="t-strong">a</span><span class="t-cyan">b</span>'],
  ['\x1b[1mleft open', '<span class="t-strong">left open</span>'],
  ['\x1b[95munknown\x1b[0m', 'unknown'],
])('%j', (text, expected) => {
  expect(terminalHtml(text).text).toBe(expected);
});
