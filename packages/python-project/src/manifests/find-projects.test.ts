import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../memory-files.fixture.ts';
import { readRequirements } from './read-requirements.ts';
import { shownProblems } from './shown.fixture.ts';

const manifest = '[project]\nname = "a"\ndependencies = ["asyncpg"]\n';

function roots(files: Readonly<Record<string, string>>, manifests?: readonly string[]) {
  return readRequirements(memoryFiles(files), manifests === undefined ? {} : { manifests }).roots;
}

describe('the projects of a repository', () => {
  it.each([
    ['the root', { 'pyproject.toml': manifest, 'api/pyproject.toml': manifest }, ['']],
    [
      'folders below where the root has none',
      {
        'pyproject.toml': '[tool.ruff]\n',
        'setup.cfg': '[flake8]\n',
        'api/requirements.txt': 'x\n',
      },
      ['api'],
    ],
    [
      'also those below, where the root asks for nothing but tools',
      {
        'pyproject.toml': '[dependency-groups]\ndev = ["ruff"]\n',
        'api/pyproject.toml': manifest,
      },
      ['', 'api'],
    ],
    [
      'several, the nearest first, and none inside another',
      {
        'b/c/requirements.txt': '',
        'a/b/c/pyproject.toml': manifest,
        'z/setup.cfg': '[options]\ninstall_requires = x\n',
        'z/y/pyproject.toml': manifest,
        'a/b/c/d/pyproject.toml': manifest,
      },
      ['z', 'b/c', 'a/b/c'],
    ],
    [
      'none too deep, hidden, installed or of tests',
      {
        'a/b/c/d/pyproject.toml': manifest,
        '.x/pyproject.toml': manifest,
        'node_modules/x/setup.py': 'setup(install_requires=["x"])\n',
        'tests/data/pyproject.toml': manifest,
        'venv/pyproject.toml': manifest,
        '__proto__/x.txt': '',
      },
      [],
    ],
    [
      'the members of a workspace',
      {
        'pyproject.toml':
          '[tool.uv.workspace]\nmembers = ["libs/*", "api"]\nexclude = ["libs/old-*"]\n',
        'libs/a/pyproject.toml': manifest,
        'libs/old-b/pyproject.toml': manifest,
        'api/pyproject.toml': manifest,
        'more/pyproject.toml': manifest,
      },
      ['', 'libs/a', 'api'],
    ],
  ])('are %s', (_, files, expected) => {
    expect(roots(files)).toEqual(expected);
  });

  it('are those that the configuration names', () => {
    const files = {
      'pyproject.toml': manifest,
      'a/requirements-docs.txt': 'sphinx\n',
      'b/pyproject.toml': manifest,
    };
    const options = { manifests: ['a/requirements-docs.txt', './b', 'nowhere.txt', '../x'] };
    const { requirements } = readRequirements(memoryFiles(files), options);
    expect(requirements.map(({ name, standing }) => `${standing} ${name}`)).toEqual([
      'required sphinx',
      'required asyncpg',
    ]);
    expect(roots(files, options.manifests)).toEqual(['a', 'b']);
    expect(shownProblems(files, options)).toEqual([
      '../x:1 The manifest ../x that the configuration names is not in the repository; correct the path.',
      'nowhere.txt:1 The manifest nowhere.txt that the configuration names is not in the repository; correct the path.',
    ]);
  });

  it('leave it open what is installed where there are none', () => {
    const reading = readRequirements(memoryFiles({ 'README.md': '' }));
    expect(reading).toEqual({
      manifests: [],
      requirements: [],
      complete: false,
      problems: [],
      roots: [],
    });
  });

  it('say so of a template alone', () => {
    const path = '{{cookiecutter.slug}}/pyproject.toml';
    expect(shownProblems({ [path]: manifest })).toHaveLength(1);
  });
});
