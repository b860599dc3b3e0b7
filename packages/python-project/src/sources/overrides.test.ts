import { expect, test } from 'vitest';
import { memoryFiles } from '../memory-files.fixture.ts';
import { readSources } from './read-sources.ts';

const cases: readonly [name: string, files: Record<string, string>, ...expected: string[]][] = [
  [
    'pytest.ini',
    { 'pytest.ini': '[pytest]\naddopts = -q\nenv =\n    A=sqlite://\n    R:B = x\n    D:C=x\n' },
    'A pytest-settings sqlite://',
    'B pytest-settings x',
  ],
  [
    'setup.cfg',
    { 'setup.cfg': '[tool:pytest]\nenv = A=1\n[other]\nenv = B=1\n' },
    'A pytest-settings 1',
  ],
  ['tox.ini', { 'tox.ini': '[testenv]\nsetenv =\n    A = {toxinidir}\n' }, 'A pytest-settings -'],
  [
    'pyproject.toml',
    {
      'pyproject.toml':
        '[tool.pytest.ini_options]\nenv = [\n  "A=postgresql://h/d",\n  "D:B=x",\n]\nmarkers = ["C=1"]\n',
    },
    'A pytest-settings postgresql://h/d',
  ],
  [
    'a table of pyproject.toml',
    {
      'pyproject.toml':
        '[tool.pytest_env]\nA = "x"\nB = { value = "y", skip_if_set = true }\n[tool.other]\nC = "z"\n',
    },
    'A pytest-settings x',
  ],
  [
    'an assignment',
    { 'conftest.py': 'import os\nos.environ["A"] = "x"\nos.environ.setdefault("B", "y")\n' },
    'A test-code x',
  ],
  [
    'a fixture',
    {
      'tests/conftest.py':
        'import pytest\n@pytest.fixture\ndef f(monkeypatch):\n    monkeypatch.setenv("A", make())\n',
    },
    'A test-code -',
  ],
  [
    'one test',
    {
      'tests/test_a.py':
        'import os\ndef test_f(monkeypatch):\n    monkeypatch.setenv("A", "x")\n    os.environ["B"] = "y"\n',
    },
  ],
  [
    'an update',
    { 'conftest.py': 'import os\nos.environ.update({"A": "x"}, B="y")\n' },
    'A test-code x',
    'B test-code y',
  ],
  [
    'a container',
    {
      'tests/conftest.py':
        'from testcontainers.postgres import PostgresContainer\nwith PostgresContainer("postgres:16") as p:\n    pass\n',
    },
    '- test-container -',
  ],
  [
    'a field of the settings',
    {
      'config.py':
        'from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n    url: str\nsettings = S()\n',
      'conftest.py':
        'from config import settings\nsettings.url = "sqlite://"\ndef f(monkeypatch):\n    monkeypatch.setattr(settings, "url", "x")\n',
    },
    'URL test-code sqlite://',
    'URL test-code x',
  ],
  [
    'an engine of the tests',
    {
      'tests/conftest.py':
        'from sqlalchemy import create_engine\nengine = create_engine("sqlite://")\n',
    },
    '- test-code sqlite://',
  ],
  ['not in the application', { 'app.py': 'import os\nos.environ["A"] = "x"\n' }],
];

test.each(cases)('%s', (_name, files, ...expected) => {
  const { overrides } = readSources(memoryFiles(files), ['']);
  const shown = overrides.map(
    ({ variable = '-', by, value = '-' }) => `${variable} ${by} ${value}`,
  );
  expect(shown).toEqual(expected);
});
