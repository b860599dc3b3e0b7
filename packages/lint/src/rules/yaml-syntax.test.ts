import { expect, test } from 'vitest';
import { lintText } from '../lint-text.ts';
import { testRule } from '../rule-testing.ts';
import { yamlSyntax } from './yaml-syntax.ts';

testRule(yamlSyntax, []);

test.each([
  ['a second document', 'id: FEAT-A1\n---\nid: FEAT-A2\n'],
  ['an alias without its anchor', 'id: *nowhere\n'],
  ['a control character', 'id: "\u0007"\n'],
  ['an open quote', 'id: "FEAT-A1\nname: A\n'],
  ['a tab as indentation', 'tasks:\n\t- id: TASK-1\n'],
])('%s is the one finding of its file, at the root', (_, text) => {
  const { diagnostics } = lintText(text);
  expect(diagnostics.map(({ code, path }) => ({ code, path }))).toEqual([
    { code: 'yaml-syntax', path: [] },
  ]);
});

test('bytes that are not UTF-8 are the one finding, at the first of them', () => {
  const { diagnostics } = lintText('id: FEAT-\uFFFD\n', { invalidUtf8At: 9 });
  expect(diagnostics).toMatchObject([
    { code: 'yaml-syntax', range: { start: { line: 1, column: 10, offset: 9 } } },
  ]);
});
