import { expect, it } from 'vitest';
import { filesOf, lintablePaths, namedAfterId, openProject } from './project-files.ts';

const files = {
  '.guardkit/features/FEAT-A.yaml': 'id: FEAT-A\n',
  '.guardkit/features/FEAT-B.yaml': 'id: FEAT-B\n',
  'tasks/one.md': '# One\n',
};

it('opens the first file of each kind and keeps the others', () => {
  const open = openProject(files);
  expect(open.tabs.feature.path).toBe('.guardkit/features/FEAT-A.yaml');
  expect(open.tabs.fixture.text).toBe('');
  expect(Object.keys(open.others)).toEqual(['.guardkit/features/FEAT-B.yaml', 'tasks/one.md']);
  expect(filesOf(open)).toEqual(files);
  expect(lintablePaths(open)).toEqual(['.guardkit/features/FEAT-A.yaml']);
});

it.each([
  ['id: FEAT-Z\n', '.guardkit/features/FEAT-Z.yaml'],
  ['id: ../../etc\n', 'a.yaml'],
  ['name: x\n', 'a.yaml'],
])('names a feature after its id: %j', (text, path) => {
  expect(namedAfterId({ path: 'a.yaml', text }).path).toBe(path);
});
