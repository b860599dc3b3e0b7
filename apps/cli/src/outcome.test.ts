import type { Severity } from '@planproof/schema';
import { expect, it } from 'vitest';
import { exitCode } from './outcome.ts';

const counts = { files: 1, fixable: 0, suppressed: 0, baselined: 0 };
const clean = { ...counts, errors: 0, warnings: 0, infos: 0 };
const error = { ...clean, errors: 1 };
const warning = { ...clean, warnings: 1 };
const info = { ...clean, infos: 1 };

it.each<[string, typeof clean, Severity, boolean, number]>([
  ['nothing', clean, 'info', false, 0],
  ['an error', error, 'error', false, 1],
  ['a warning', warning, 'error', false, 0],
  ['a warning where warnings fail', warning, 'warning', false, 1],
  ['an error where warnings fail', error, 'warning', false, 1],
  ['an info where warnings fail', info, 'warning', false, 0],
  ['an info where infos fail', info, 'info', false, 1],
  ['nothing and wrong use', clean, 'error', true, 2],
  ['an error and wrong use', error, 'error', true, 2],
])('%s', (_, summary, failOn, misused, code) => {
  expect(exitCode({ summary, failOn, misused })).toBe(code);
});
