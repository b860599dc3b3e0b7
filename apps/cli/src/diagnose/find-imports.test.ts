import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratch } from '../../test/scratch.ts';
import { testRun } from '../io.fixture.ts';
import { findImports } from './find-imports.ts';

function imports(files: Readonly<Record<string, string>>, ...modules: string[]) {
  const names = new Map<string, Set<string>>();
  for (const path of Object.keys(files)) {
    const parts = path.split('/');
    for (const [at, part] of parts.entries()) {
      const directory = parts.slice(0, at).join('/');
      names.set(directory, (names.get(directory) ?? new Set()).add(part));
    }
  }
  const found = findImports(
    {
      kindOf: (path) => (names.has(path) ? 'directory' : 'file'),
      list: (directory) => [...(names.get(directory) ?? [])],
      read: (path) => files[path],
    },
    modules,
  );
  return found?.map(({ module, place: { file, range, text } }) => {
    expect(files[file]?.slice(range.start.offset, range.end.offset)).toBe(text);
    return `${file}:${range.start.line}:${range.start.column} ${module}`;
  });
}

test('finds imports in all their forms, and no others', () => {
  const text = `import psycopg2
import os, psycopg2.extras as extras
from psycopg2 import errors
def go():
    from psycopg2.extensions import adapt
import psycopg2cffi
# import psycopg2
text = "import psycopg2"
`;
  expect(imports({ 'src/a.py': text }, 'psycopg2')).toEqual([
    'src/a.py:1:1 psycopg2',
    'src/a.py:2:1 psycopg2.extras',
    'src/a.py:3:1 psycopg2',
    'src/a.py:5:5 psycopg2.extensions',
  ]);
});

test('looks at the code of the project alone', () => {
  const files = {
    '.venv/a.py': 'import psycopg2',
    'env3/pyvenv.cfg': '',
    'env3/lib/a.py': 'import psycopg2',
    'node_modules/a.py': 'import psycopg2',
    'a.txt': 'import psycopg2',
  };
  expect(imports(files, 'psycopg2')).toEqual([]);
});

test('a log without a traceback, and code that imports the driver', async () => {
  const manifest =
    '[project]\nname = "a"\nversion = "1"\ndependencies = ["sqlalchemy", "asyncpg"]\n';
  const cwd = scratch({
    '.git/HEAD': '',
    'pyproject.toml': manifest,
    'src/errors.py': 'from psycopg2 import errors\n',
  });
  symlinkSync('.', join(cwd, 'src', 'loop'));
  const stdin =
    "FAILED tests/test_a.py::test_a - ModuleNotFoundError: No module named 'psycopg2'\n";
  const { code, stdout } = await testRun(['diagnose', '-'], { cwd, stdin });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Root cause: The code imports psycopg2, and no manifest declares it\./);
  expect(stdout).toContain('src/errors.py:1:1');
});
