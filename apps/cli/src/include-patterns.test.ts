import picomatch from 'picomatch';
import { expect, it } from 'vitest';
import { defaultIncludes } from './include-patterns.ts';

const paths = [
  '.guardkit/features/a.yaml',
  '.guardkit/features/a.yml',
  '.guardkit/features/.hidden.yaml',
  '.guardkit/features/sub/a.yaml',
  '.guardkit/features/a.yaml.bak',
  '.guardkit/features/a.json',
  '.guardkit/fixtures/a.yaml',
  'x/y/.guardkit/fixtures/a.yml',
  'x/.hidden/.guardkit/features/a.yaml',
  'x.guardkit/features/a.yaml',
  'guardkit/features/a.yaml',
  'features/a.yaml',
  'a.yaml',
];

it.each(defaultIncludes)('$glob is matched as a glob library matches it', ({ glob, matches }) => {
  const library = picomatch(glob, { dot: true });
  expect(paths.map((path) => [path, matches(path)])).toEqual(
    paths.map((path) => [path, library(path)]),
  );
});
