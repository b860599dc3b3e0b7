import { describe, expect, it } from 'vitest';
import { shownProblems, shownRequirements } from '../manifests/shown.fixture.ts';

const project =
  '[project]\nname = "app"\n[project.optional-dependencies]\npg = ["asyncpg"]\n[dependency-groups]\nit = ["aiosqlite"]\n';
const poetry =
  '[tool.poetry]\nname = "app"\n[tool.poetry.dependencies]\nasyncpg = {version = "*", optional = true}\n[tool.poetry.extras]\npg = ["asyncpg"]\n[tool.poetry.group.it]\noptional = true\n[tool.poetry.group.it.dependencies]\naiosqlite = "*"\n';
const hatch = '[project]\nname = "app"\n[tool.hatch.envs.it]\ndependencies = ["aiosqlite"]\n';

/** The lines that a command makes of the extra `pg` and the group `it`, without places of declarations. */
function installed(command: string, manifest: string): readonly string[] {
  const files = { 'pyproject.toml': manifest, Makefile: `test:\n\t${command}\n` };
  return shownRequirements(files)
    .filter((line) => line.startsWith('required'))
    .map((line) => line.replace(/^required (\S+).*/, '$1'));
}

describe('commands', () => {
  it.each([
    ['pip install .[pg]', ['asyncpg']],
    ['@pip install -e ".[pg]" -q', ['asyncpg']],
    ["$(PIP) install --editable '.[pg]'", ['asyncpg']],
    ['python3.12 -m pip install -U ./[pg]', ['asyncpg']],
    ['FOO=1 sudo /venv/bin/pip3 install -e.[pg]', ['asyncpg']],
    ['uv pip install --system -r pyproject.toml --extra pg --group=it', ['asyncpg', 'aiosqlite']],
    ['pip install app[pg]', ['asyncpg']],
    ['uv sync --frozen --extra pg', ['asyncpg']],
    ['uv sync --all-extras --group it', ['asyncpg', 'aiosqlite']],
    ['uv sync --all-groups', ['aiosqlite']],
    ['cd x && uv run --extra=pg pytest --group it', ['asyncpg']],
    ['uv sync --no-extra pg', []],
    ['pdm install -G pg -G it', ['asyncpg', 'aiosqlite']],
    ['pdm sync -G :all', ['asyncpg', 'aiosqlite']],
    ['pip install .[$(EXTRA)]', []],
    ['pip install "$(PKG)" -t pg --group it', ['aiosqlite']],
    ['echo pip install .[pg]', []],
    ['pip download .[pg]', []],
    ['# pip install .[pg]', []],
  ])('%s', (command, expected) => {
    expect(installed(command, project)).toEqual(expected);
  });

  it.each([
    ['poetry install --with it --extras pg', ['asyncpg', 'aiosqlite']],
    ['poetry install --with=dev,it -E pg', ['asyncpg', 'aiosqlite']],
    ['poetry install --extras "x pg" --without it', ['asyncpg']],
    ['poetry sync --all-extras --all-groups', ['asyncpg', 'aiosqlite']],
    ['poetry install', []],
  ])('%s', (command, expected) => {
    expect(installed(command, poetry)).toEqual(expected);
  });

  it.each([
    ['hatch run it:pytest', ['aiosqlite']],
    ['hatch -e it run pytest', ['aiosqlite']],
    ['hatch env create it', ['aiosqlite']],
    ['hatch run pytest', []],
  ])('%s', (command, expected) => {
    expect(installed(command, hatch)).toEqual(expected);
  });

  it('are requirements themselves where they name distributions', () => {
    const files = {
      'pyproject.toml': hatch,
      Makefile: 'x:\n\tpip install "asyncpg>=0.29" ./y https://e.org/z.whl\n',
    };
    expect(shownRequirements(files)).toContain('required asyncpg>=0.29 Makefile:2');
  });
});

describe('files', () => {
  it.each([
    [
      'a Dockerfile',
      'docker/api.Dockerfile',
      'FROM python\nRUN --mount=type=cache,target=/x apt-get update \\\n  # more\n  && pip install --no-cache-dir \\\n     ".[pg]"\nCOPY . .\n',
      5,
    ],
    [
      'a workflow',
      '.github/workflows/ci.yml',
      'on: push\njobs:\n  test:\n    steps:\n      - uses: x\n      - run: |\n          pip install -U pip\n          pip install -e .[pg]\n',
      8,
    ],
    [
      'an action',
      '.github/actions/setup/action.yml',
      'runs:\n  steps:\n    - run: uv sync --extra pg\n',
      3,
    ],
    [
      'a folded script',
      '.gitlab-ci.yml',
      'test:\n  script:\n    - >\n      pip install\n      -e .[pg]\n',
      5,
    ],
    [
      'a quoted script',
      '.gitlab-ci.yml',
      'test:\n  before_script: ["x", "pip install .[pg]"]\n',
      2,
    ],
    ['tox', 'tox.ini', '[tox]\nx = 1\n[testenv]\ndeps =\n  pytest\nextras =\n  docs\n  pg\n', 8],
    ['no conditional lines of tox', 'tox.ini', '[testenv]\nextras =\n  py38: x\n  pg\n', 4],
    ['dependencies of tox', 'tox.ini', '[testenv]\ndeps =\n  py38: x\n  {toxinidir}[pg]\n', 4],
    [
      'nox',
      'noxfile.py',
      'import nox\n@nox.session\ndef t(session):\n    session.install("-e", ".[pg]")\n',
      4,
    ],
    ['a command of nox', 'noxfile.py', 'def t(s):\n    s.run("uv", "sync", "--extra", "pg")\n', 2],
    ['a Makefile', 'Makefile', 'x:\n\tpip install -q \\\n\t  .[pg]\n', 3],
  ])('%s', (_, path, text, line) => {
    const lines = shownRequirements({ 'pyproject.toml': project, [path]: text });
    expect(lines).toContain(`required asyncpg (pg) pyproject.toml:4 by ${path}:${line}`);
  });

  it('install requirements files by name, also after they were copied', () => {
    const files = {
      'requirements/production.txt': 'asyncpg\n',
      Dockerfile:
        'COPY requirements/production.txt /tmp/\nRUN pip install -r /tmp/production.txt\n',
    };
    expect(shownRequirements(files)).toEqual([
      'required asyncpg requirements/production.txt:1 by Dockerfile:2',
    ]);
  });

  it.each(['pip-sync reqs/pg.txt', 'uv pip sync reqs/pg.txt', 'pip wheel -w x -r reqs/pg.txt'])(
    'are requirements files in %s',
    (command) => {
      const files = { 'requirements/pg.txt': 'asyncpg\n', Makefile: `x:\n\t${command}\n` };
      expect(shownRequirements(files)).toEqual([
        'required asyncpg requirements/pg.txt:1 by Makefile:2',
      ]);
    },
  );

  it('are passed over where they cannot be understood', () => {
    const files = {
      'pyproject.toml': project,
      Dockerfile:
        'RUN pip install "\nRUN ["pip", "install", "x"]\nRUN pip install -r nowhere.txt -r ../../x',
      '.github/workflows/a.yml': 'run: [\n',
      'tox.ini': '[testenv\n',
      'noxfile.py': 'session.install(\n',
      Makefile: undefined,
    };
    expect(shownProblems(files)).toEqual([]);
  });
});
