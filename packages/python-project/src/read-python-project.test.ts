import { describe, expect, it } from 'vitest';
import { memoryFiles } from './memory-files.fixture.ts';
import { readPythonProject } from './read-python-project.ts';

const files = memoryFiles({
  'api/pyproject.toml': '[project]\nname = "a"\ndependencies = ["sqlalchemy", "asyncpg"]\n',
  'api/app.py':
    'import os\nfrom sqlalchemy.ext.asyncio import create_async_engine\nengine = create_async_engine(os.environ["DATABASE_URL"])\n',
  'api/requirements.txt': '-r nowhere.txt\n',
});

describe('readPythonProject', () => {
  it('joins what is declared and what is opened', () => {
    const project = readPythonProject(files);
    expect(project.manifests).toEqual(['api/pyproject.toml', 'api/requirements.txt']);
    expect(project.requirements.map(({ name }) => name)).toEqual(['sqlalchemy', 'asyncpg']);
    expect(project.requirementsComplete).toBe(false);
    expect(project.connections).toMatchObject([
      { library: 'sqlalchemy', mode: 'async', place: { file: 'api/app.py' } },
    ]);
    expect(project.variables).toMatchObject([{ name: 'DATABASE_URL' }]);
    expect(project.problems).toMatchObject([{ place: { file: 'api/requirements.txt' } }]);
    expect(project.engine).toBeUndefined();
  });

  it('takes what the configuration says', () => {
    const options = { manifests: ['api/pyproject.toml'], engine: 'sync' } as const;
    const project = readPythonProject(files, options);
    expect(project).toMatchObject({ engine: 'sync', problems: [], requirementsComplete: true });
  });

  it('knows nothing of an empty repository', () => {
    expect(readPythonProject(memoryFiles({}))).toMatchObject({
      manifests: [],
      requirements: [],
      requirementsComplete: false,
      connections: [],
      problems: [],
    });
  });
});
