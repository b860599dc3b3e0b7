import { expect, it } from 'vitest';
import { nameAliases } from './name-aliases.ts';

it.each([
  ['type A = string;', 'interface A { alias: string }'],
  ['export type A = string;', 'export interface A { alias: string }'],
  [
    '/** @pattern x */\ntype A =\n  | "a"\n  | B[];',
    '/** @pattern x */\ninterface A { alias: | "a"\n  | B[] }',
  ],
  [
    'type A = B;\ninterface C {}\ntype D = E;',
    'interface A { alias: B }\ninterface C {}\ninterface D { alias: E }',
  ],
  ['export type integer = number;', 'export type integer = number;'],
  ['export type { A } from "./a.ts";', 'export type { A } from "./a.ts";'],
])('rewrites %j', (text, named) => {
  expect(nameAliases(text)).toBe(named);
});
