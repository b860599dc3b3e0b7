import { expect, test } from 'vitest';
import { memoryFiles } from '../memory-files.fixture.ts';
import { readSources } from './read-sources.ts';
import { sourceLimits, walk } from './walk.ts';

const engine = 'from sqlalchemy import create_engine\ncreate_engine("sqlite://")\n';

test('passes over what is installed, built or hidden', () => {
  const paths = [
    '.venv/a.py',
    'venv/a.py',
    'build/a.py',
    'node_modules/x/a.py',
    'env2/pyvenv.cfg',
    'env2/a.py',
    'lib/site-packages/a.py',
    'src/a.py',
    'a.py',
  ];
  const files = memoryFiles(Object.fromEntries(paths.map((path) => [path, ''])));
  expect(walk(files, [''], sourceLimits)).toMatchObject({
    python: ['a.py', 'src/a.py'],
    complete: true,
  });
});

test('reads a directory once, though two roots have it', () => {
  const files = memoryFiles({ 'app/db.py': engine });
  expect(readSources(files, ['', 'app']).connections).toHaveLength(1);
});

test.each([
  ['too many files', { 'a.py': engine, 'b.py': engine }, { files: 1 }],
  ['too deep', { 'a/b/c/d.py': engine }, { depth: 1 }],
  ['too many calls', { 'a.py': engine + engine }, { calls: 1 }],
  ['too much text', { 'a.py': engine, 'b.py': engine, 'c.py': engine }, { characters: 70 }],
])('says that it is not complete: %s', (_name, texts, limits) => {
  const found = readSources(memoryFiles(texts), [''], { ...sourceLimits, ...limits });
  expect(found.complete).toBe(false);
});

test('says that it is not complete: a file that cannot be read', () => {
  const found = readSources(memoryFiles({ 'a.py': undefined, 'b.py': engine }), ['']);
  expect(found).toMatchObject({ complete: false, connections: [{ place: { file: 'b.py' } }] });
});

test.each([
  ['half a statement', 'def (:\n  x = = y\n', 1],
  [
    'a generator and brackets behind with',
    'def f():\n    with (a() as x, b() as y):\n        yield\n',
    0,
  ],
])('says which file it could not read whole: %s', (_name, source, problems) => {
  const found = readSources(memoryFiles({ 'a.py': `${engine}${source}` }), ['']);
  expect(found.problems.map(({ place }) => place.file)).toEqual(Array(problems).fill('a.py'));
});
