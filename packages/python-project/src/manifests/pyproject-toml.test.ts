import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../memory-files.fixture.ts';
import { readRequirements } from './read-requirements.ts';
import { shownProblems, shownRequirements } from './shown.fixture.ts';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'project.dependencies',
    '[project]\nname = "a"\ndependencies = [\n  "asyncpg>=0.29", # fast\n  "Psycopg[binary, pool] ; sys_platform == \'linux\'",\n]\n',
    [
      'required asyncpg>=0.29 pyproject.toml:4',
      "required psycopg[binary,pool] ; sys_platform == 'linux' pyproject.toml:5",
      "required psycopg-binary ; sys_platform == 'linux' via psycopg[binary] pyproject.toml:5",
      "required psycopg-pool ; sys_platform == 'linux' via psycopg[pool] pyproject.toml:5",
    ],
  ],
  [
    'extras, and markers that can never hold',
    '[project]\nname = "a"\nrequires-python = ">=3.11"\ndependencies = ["x; python_version<\'3.8\'"]\n[project.optional-dependencies]\npg_x = ["asyncpg"]\n',
    ['optional asyncpg (pg-x) pyproject.toml:6'],
  ],
  [
    'extras of the project itself',
    '[project]\nname = "My.App"\ndependencies = ["my-app[pg]"]\n[project.optional-dependencies]\npg = ["asyncpg"]\nall = ["my_app[my]"]\nmy = ["asyncmy"]\n',
    ['required asyncpg (pg) pyproject.toml:5', 'optional asyncmy (my) pyproject.toml:7'],
  ],
  [
    'extras and groups that are named after development and tests',
    '[project]\nname = "a"\n[project.optional-dependencies]\nTest = ["pytest"]\nlocal = ["x"]\n[dependency-groups]\ntests = ["aiosqlite"]\n',
    [
      'required pytest (test) pyproject.toml:4',
      'optional x (local) pyproject.toml:5',
      'required aiosqlite (tests) pyproject.toml:7',
    ],
  ],
  [
    'dependency groups that include others',
    '[dependency-groups]\ndev = ["pytest", {include-group = "DB_x"}]\ndb-x = ["asyncpg"]\ndocs = ["sphinx"]\n',
    [
      'required pytest (dev) pyproject.toml:2',
      'required asyncpg (db-x) pyproject.toml:3',
      'optional sphinx (docs) pyproject.toml:4',
    ],
  ],
  [
    "uv's default groups and its older dev dependencies",
    '[project]\nname = "a"\n[dependency-groups]\ntest = ["asyncpg"]\nmore = ["x"]\n[tool.uv]\ndev-dependencies = ["pytest"]\ndefault-groups = ["test"]\n',
    [
      'required asyncpg (test) pyproject.toml:4',
      'optional x (more) pyproject.toml:5',
      'required pytest (dev) pyproject.toml:7',
    ],
  ],
  [
    'all groups, where uv installs them all',
    '[dependency-groups]\ntest = ["asyncpg"]\n[tool.uv]\ndefault-groups = "all"\n',
    ['required asyncpg (test) pyproject.toml:2'],
  ],
  [
    'Poetry',
    '[tool.poetry]\nname = "a"\n[tool.poetry.dependencies]\npython = "^3.10"\nsqlalchemy = {version = "~2.0", extras = ["asyncio"]}\nasyncpg = {version = "^0.29", optional = true}\nold = {version = "*", python = "<3.9"}\nwin = {version = "*", platform = "win32"}\nx = [{version = "1.0", python = "<3.12"}, {version = "2.0", python = ">=3.12"}]\n[tool.poetry.extras]\npg = ["asyncpg"]\n[tool.poetry.dev-dependencies]\npytest = "*"\n[tool.poetry.group.test.dependencies]\naiosqlite = "*"\n[tool.poetry.group.docs]\noptional = true\n[tool.poetry.group.docs.dependencies.sphinx]\nversion = ">=7"\n',
    [
      'required sqlalchemy[asyncio]>=2.0,<2.1 pyproject.toml:5',
      'required greenlet via sqlalchemy[asyncio] pyproject.toml:5',
      'optional asyncpg>=0.29,<0.30 (pg) pyproject.toml:6',
      'required win ; sys_platform == "win32" pyproject.toml:8',
      'required x==1.0 ; python_version < "3.12" pyproject.toml:9',
      'required x==2.0 ; python_version >= "3.12" pyproject.toml:9',
      'required pytest (dev) pyproject.toml:13',
      'required aiosqlite (test) pyproject.toml:15',
      'optional sphinx>=7 (docs) pyproject.toml:18',
    ],
  ],
  [
    'PDM, all of whose dev groups are installed',
    '[project]\nname = "a"\n[tool.pdm.dev-dependencies]\ndb = ["asyncpg", "-e file:///x"]\n',
    ['required asyncpg (db) pyproject.toml:4'],
  ],
  [
    'Hatch',
    '[project]\nname = "a"\n[project.optional-dependencies]\npg = ["asyncpg"]\nmy = ["asyncmy"]\n[tool.hatch.envs.default]\ndependencies = ["pytest"]\nfeatures = ["pg"]\n[tool.hatch.envs.hatch-test]\nextra-dependencies = ["aiosqlite"]\n[tool.hatch.envs.docs]\ndependencies = ["mkdocs"]\n',
    [
      'required asyncpg (pg) pyproject.toml:4',
      'optional asyncmy (my) pyproject.toml:5',
      'required pytest (default) pyproject.toml:7',
      'required aiosqlite (hatch-test) pyproject.toml:10',
      'optional mkdocs (docs) pyproject.toml:12',
    ],
  ],
  [
    'a byte order mark, CRLF, and names of Object',
    '\uFEFF[project]\r\nname = "a"\r\ndependencies = ["asyncpg"]\r\n[project.optional-dependencies]\r\n__proto__ = ["x"]\r\nconstructor = ["y"]\r\n[dependency-groups]\r\n__proto__ = ["z"]\r\n',
    [
      'required asyncpg pyproject.toml:3',
      'optional x (-proto-) pyproject.toml:5',
      'optional y (constructor) pyproject.toml:6',
      'optional z (-proto-) pyproject.toml:8',
    ],
  ],
];

describe('pyproject.toml', () => {
  it.each(cases)('declares with %s', (_, text, expected) => {
    expect(shownRequirements({ 'pyproject.toml': text })).toEqual(expected);
  });

  it('is no template for the sake of the templates of tools', () => {
    const text = `[project]\nname = "a"\ndependencies = ["asyncpg"]\n[tool.git-cliff.changelog]\nbody = """\n{% if version %}\n# {{ version }}\n{% endif %}"""\n`;
    expect(shownProblems({ 'pyproject.toml': text })).toEqual([]);
    expect(shownRequirements({ 'pyproject.toml': text })).toHaveLength(1);
  });

  it('shows the place of a requirement as it is written', () => {
    const text = '\uFEFF[project]\nname = "a"\ndependencies = [ "asyncpg>=0.29" ]\n';
    const { requirements } = readRequirements(memoryFiles({ 'pyproject.toml': text }));
    const start = text.indexOf('"asyncpg');
    expect(requirements[0]?.place).toEqual({
      file: 'pyproject.toml',
      text: '"asyncpg>=0.29"',
      range: {
        start: { line: 3, column: 18, offset: start },
        end: { line: 3, column: 33, offset: start + 15 },
      },
    });
  });

  it.each([
    [
      'setuptools',
      '[tool.setuptools.dynamic]\ndependencies = {file = ["reqs/main.txt"]}\noptional-dependencies.pg = {file = "reqs/pg.txt"}\n',
    ],
    [
      'a hook of Hatch',
      '[tool.hatch.metadata.hooks.requirements_txt]\nfiles = ["reqs/main.txt"]\n[tool.hatch.metadata.hooks.requirements_txt.optional-dependencies]\npg = ["reqs/pg.txt"]\n',
    ],
  ])('takes dynamic dependencies from where %s finds them', (_, text) => {
    const head = '[project]\nname = "a"\ndynamic = ["dependencies", "optional-dependencies"]\n';
    const files = {
      'pyproject.toml': head + text,
      'reqs/main.txt': 'sqlmodel\n',
      'reqs/pg.txt': 'asyncpg\n',
    };
    expect(shownRequirements(files)).toEqual([
      'required sqlmodel reqs/main.txt:1',
      'required sqlalchemy via sqlmodel reqs/main.txt:1',
      'optional asyncpg (pg) reqs/pg.txt:1',
    ]);
    expect(readRequirements(memoryFiles(files)).complete).toBe(true);
  });

  it('knows that pbr takes requirements.txt', () => {
    const text =
      '[project]\nname = "a"\ndynamic = ["dependencies"]\n[build-system]\nrequires = ["pbr>=6"]\n';
    const files = { 'pyproject.toml': text, 'requirements.txt': 'asyncpg\n' };
    expect(shownProblems(files)).toEqual([]);
    expect(shownRequirements(files)).toEqual(['required asyncpg requirements.txt:1']);
  });

  it.each([
    [
      'dynamic dependencies that nobody gives',
      { 'pyproject.toml': '[project]\nname = "a"\ndynamic = ["dependencies"]\n' },
      'pyproject.toml:3 The build works out the dependencies of pyproject.toml, so they are not known; write them in project.dependencies.',
    ],
    [
      'groups in a circle',
      {
        'pyproject.toml':
          '[dependency-groups]\na = [{include-group = "b"}]\nb = [{include-group = "a"}]\nc = [{include-group = "a"}]\n',
      },
      'pyproject.toml:2 The dependency group "a" includes "b", which leads back to it; take one of the inclusions out.',
    ],
    [
      'a group that there is not',
      { 'pyproject.toml': '[dependency-groups]\na = [{include-group = "b"}]\n' },
      'pyproject.toml:2 The dependency group "a" includes "b", which there is not; correct the name.',
    ],
    [
      'what is no requirement',
      { 'pyproject.toml': '[project]\nname = "a"\ndependencies = ["asyncpg=0.29"]\n' },
      'pyproject.toml:3 "asyncpg=0.29" is no requirement that PEP 508 allows; correct it.',
    ],
    [
      'what is no TOML',
      { 'pyproject.toml': '[project]\nname = \n' },
      'pyproject.toml:2 pyproject.toml is no TOML: unspecified values are invalid; correct it.',
    ],
    [
      'brackets without end',
      { 'pyproject.toml': `a = ${'['.repeat(50_000)}${']'.repeat(50_000)}` },
      'pyproject.toml:1 pyproject.toml is no TOML: too many brackets inside each other, or a string that is too long; correct it.',
    ],
    [
      'a template',
      {
        'pyproject.toml':
          '[project]\nname = "{{ cookiecutter.slug }}"\ndependencies = ["asyncpg"]\n',
      },
      'pyproject.toml:2 pyproject.toml is a template that is filled in later, so nothing is known of its dependencies; check a project made from it.',
    ],
    [
      'a template with blocks',
      {
        'pyproject.toml':
          '[tool.poetry]\nname = "a"\n[tool.poetry.dependencies]\n{% if x %}\nasyncpg = "*"\n{% endif %}\n',
      },
      'pyproject.toml:4 pyproject.toml is a template that is filled in later, so nothing is known of its dependencies; check a project made from it.',
    ],
    [
      'a template that is TOML',
      {
        'pyproject.toml':
          '[project]\nname = "a"\ndependencies = [\n  # {% if pg %}\n  "asyncpg",\n  # {% endif %}\n]\n',
      },
      'pyproject.toml:4 pyproject.toml is a template that is filled in later, so nothing is known of its dependencies; check a project made from it.',
    ],
    [
      'a file that cannot be read',
      { 'pyproject.toml': undefined },
      'pyproject.toml:1 pyproject.toml could not be read: it may be too large or not readable, so what it declares is not known; look at it yourself.',
    ],
  ])('says so of %s', (_, files, problem) => {
    expect(shownProblems(files)).toEqual([problem]);
    expect(readRequirements(memoryFiles(files)).complete).toBe(false);
  });

  it('goes on with other files where one is broken', () => {
    expect(shownRequirements({ 'pyproject.toml': '[', 'requirements.txt': 'asyncpg\n' })).toEqual([
      'required asyncpg requirements.txt:1',
    ]);
  });
});
