import { expect, it } from 'vitest';
import { type ColorMode, wantsColor } from './color.ts';

const write = () => {};
const terminal = { write, isTerminal: true, columns: 80 };
const pipe = { write, isTerminal: false, columns: undefined };

it.each<[ColorMode, typeof terminal | typeof pipe, Record<string, string>, boolean]>([
  ['auto', terminal, {}, true],
  ['auto', pipe, {}, false],
  ['auto', terminal, { TERM: 'dumb' }, false],
  ['auto', terminal, { NO_COLOR: '1' }, false],
  ['auto', terminal, { NO_COLOR: '' }, true],
  ['auto', pipe, { FORCE_COLOR: '1' }, true],
  ['auto', terminal, { FORCE_COLOR: '0' }, false],
  ['auto', pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ['always', pipe, { NO_COLOR: '1' }, true],
  ['never', terminal, { FORCE_COLOR: '1' }, false],
])('%s on %o with %o', (mode, output, env, wanted) => {
  expect(wantsColor(mode, output, env)).toBe(wanted);
});
