import { expect, it } from 'vitest';
import { relativeLinks } from './relative-links.ts';

it.each([
  ['', '<a href="/rules/">', '<a href="./rules/">'],
  ['rules/', '<a href="/rules/">', '<a href="../rules/">'],
  ['rules/x/', '<a href="/">', '<a href="../../">'],
  ['rules/', '<script src="/a.js">', '<script src="../a.js">'],
  ['rules/', '<a href="#here">', '<a href="#here">'],
  ['rules/', '<a href="//host/">', '<a href="//host/">'],
  ['rules/', 'href=&quot;/rules/&quot;', 'href=&quot;/rules/&quot;'],
])('on the page %j, %s', (address, page, expected) => {
  expect(relativeLinks(page, address)).toBe(expected);
});
