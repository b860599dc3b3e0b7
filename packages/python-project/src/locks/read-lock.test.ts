import { describe, expect, it } from 'vitest';
import { shownProblems, shownRequirements } from '../manifests/shown.fixture.ts';

/** Only what the lock says. */
function locked(texts: Readonly<Record<string, string | undefined>>, lock: string) {
  return shownRequirements(texts).filter((line) => line.includes(` ${lock}:`));
}

const project =
  '[project]\nname = "app"\nrequires-python = ">=3.10"\ndependencies = ["sqlalchemy[asyncio]"]\n[project.optional-dependencies]\npg = ["asyncpg"]\n[dependency-groups]\ndev = ["pytest"]\ndocs = ["sphinx"]\n';

const uv = `version = 1

[[package]]
name = "app"
source = { editable = "." }
dependencies = [
    { name = "sqlalchemy", extra = ["asyncio"] },
]
[package.optional-dependencies]
pg = [
    { name = "asyncpg" },
]
[package.dev-dependencies]
dev = [
    { name = "pytest" },
]
docs = [
    { name = "sphinx" },
]

[[package]]
name = "sqlalchemy"
version = "2.0.40"
source = { registry = "https://e.org" }
dependencies = [
    { name = "greenlet", marker = "platform_machine == 'x86_64'" },
    { name = "typing-extensions" },
    { name = "old", marker = "python_full_version < '3.8'" },
]
sdist = { url = "https://e.org/s.tar.gz", hash = "sha256:aa", size = 1 }
wheels = [
    { url = "https://e.org/s.whl", hash = "sha256:bb", size = 1 },
]
[package.optional-dependencies]
asyncio = [
    { name = "greenlet" },
    { name = "xxhash" },
]

[[package]]
name = "greenlet"
version = "3.1"

[[package]]
name = "typing-extensions"
version = "4.12"

[[package]]
name = "xxhash"
version = "3.5"

[[package]]
name = "old"
version = "1"

[[package]]
name = "asyncpg"
version = "0.30"
dependencies = [
    { name = "typing-extensions" },
]

[[package]]
name = "pytest"
version = "8.3"
dependencies = [
    { name = "colorama", marker = "sys_platform == 'win32'" },
]

[[package]]
name = "colorama"
version = "0.4"

[[package]]
name = "sphinx"
version = "8.0"

[[package]]
name = "nobody-asks-for"
version = "1"
`;

const uvExpected = [
  'locked sqlalchemy[asyncio]==2.0.40 uv.lock:22',
  'locked greenlet==3.1 via sqlalchemy[asyncio] uv.lock:41',
  'locked typing-extensions==4.12 via sqlalchemy uv.lock:45',
  'locked xxhash==3.5 via sqlalchemy[asyncio] uv.lock:49',
  'optional asyncpg==0.30 (pg) uv.lock:57',
  'locked pytest==8.3 uv.lock:64',
  "locked colorama==0.4 ; sys_platform == 'win32' via pytest uv.lock:71",
  'optional sphinx==8.0 (docs) uv.lock:75',
];

describe('uv.lock', () => {
  it('holds what is reached from what is installed by default, and what would be', () => {
    expect(locked({ 'pyproject.toml': project, 'uv.lock': uv }, 'uv.lock')).toEqual(uvExpected);
  });

  it('takes an extra that a script installs for installed', () => {
    const files = {
      'pyproject.toml': project,
      'uv.lock': uv,
      Dockerfile: 'FROM x\nRUN uv sync --extra pg\n',
    };
    expect(locked(files, 'uv.lock')).toContain('locked asyncpg==0.30 uv.lock:57');
  });

  it('is found at the root of the workspace above', () => {
    const files = {
      'services/api/pyproject.toml': project,
      'uv.lock': uv.replace('editable = "."', 'editable = "services/api"'),
    };
    expect(locked(files, 'uv.lock')).toEqual(uvExpected);
  });

  it('knows which of conflicting extras is installed', () => {
    const conflict = `[[package]]
name = "app"
source = { virtual = "." }
dependencies = [
    { name = "x", version = "1", marker = "extra == 'extra-3-app-old'" },
    { name = "x", version = "2", marker = "extra != 'extra-3-app-old'" },
]

[[package]]
name = "x"
version = "1"

[[package]]
name = "x"
version = "2"
`;
    const manifest = '[project]\nname = "app"\n[project.optional-dependencies]\nold = []\n';
    expect(locked({ 'pyproject.toml': manifest, 'uv.lock': conflict }, 'uv.lock')).toEqual([
      "locked x==2 ; extra != 'extra-3-app-old' uv.lock:14",
    ]);
  });

  it('says nothing of a project that it does not hold', () => {
    const files = {
      'pyproject.toml': project,
      'uv.lock': uv.replace('editable = "."', 'editable = "x"'),
    };
    expect(locked(files, 'uv.lock')).toEqual([]);
  });

  it('goes by what is declared where it holds no project', () => {
    const files = {
      'pyproject.toml': '[project]\nname = "app"\ndependencies = ["sqlalchemy>=2"]\n',
      'uv.lock':
        '[[package]]\nname = "sqlalchemy"\nversion = "2.0.36"\n\n[[package]]\nname = "x"\nversion = "1"\n',
    };
    expect(locked(files, 'uv.lock')).toEqual(['locked sqlalchemy==2.0.36 uv.lock:2']);
  });

  it('makes what the table of extras says needless', () => {
    const files = { 'pyproject.toml': project, 'uv.lock': uv };
    expect(shownRequirements(files).filter((line) => line.includes('greenlet'))).toHaveLength(1);
  });

  it.each([
    [
      undefined,
      'uv.lock:1 uv.lock could not be read: it may be too large or not readable, so what it declares is not known; look at it yourself.',
    ],
    ['[[package]\n', 'uv.lock:1 uv.lock is no TOML: '],
  ])('says so where it is %j', (text, problem) => {
    const problems = shownProblems({ 'pyproject.toml': project, 'uv.lock': text });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });
});

describe('poetry.lock', () => {
  const manifest =
    '[tool.poetry]\nname = "app"\n[tool.poetry.dependencies]\npython = "^3.10"\nsqlalchemy = {version = "*", extras = ["postgresql-asyncpg"]}\nasyncmy = {version = "*", optional = true}\n[tool.poetry.extras]\nmy = ["asyncmy"]\n[tool.poetry.group.dev.dependencies]\npytest = "*"\n';
  const lock = `[[package]]
name = "sqlalchemy"
version = "2.0.40"
optional = false
files = [
    {file = "s.whl", hash = "sha256:aa"},
]

[package.dependencies]
asyncpg = {version = "*", optional = true, markers = "extra == \\"postgresql-asyncpg\\""}
greenlet = {version = "!=0.4.17", optional = true, markers = "python_version < \\"3.14\\""}
psycopg2 = {version = "*", optional = true, markers = "extra == \\"postgresql\\""}
typing-extensions = ">=4"

[package.extras]
postgresql = ["psycopg2 (>=2.7)"]
postgresql-asyncpg = ["asyncpg", "greenlet (!=0.4.17)"]

[[package]]
name = "asyncpg"
version = "0.30"

[[package]]
name = "greenlet"
version = "3.1"

[[package]]
name = "psycopg2"
version = "2.9"

[[package]]
name = "typing-extensions"
version = "4.12"

[[package]]
name = "pytest"
version = "8"

[[package]]
name = "asyncmy"
version = "0.2"
`;

  it('is walked from what the manifest asks for', () => {
    expect(locked({ 'pyproject.toml': manifest, 'poetry.lock': lock }, 'poetry.lock')).toEqual([
      'locked sqlalchemy[postgresql-asyncpg]==2.0.40 poetry.lock:2',
      'locked asyncpg==0.30 via sqlalchemy[postgresql-asyncpg] poetry.lock:20',
      'locked greenlet==3.1 ; python_version < "3.14" via sqlalchemy[postgresql-asyncpg] poetry.lock:24',
      'locked typing-extensions==4.12 via sqlalchemy poetry.lock:32',
      'locked pytest==8 poetry.lock:36',
      'optional asyncmy==0.2 (my) poetry.lock:40',
    ]);
  });
});

describe('pdm.lock', () => {
  const manifest =
    '[project]\nname = "app"\ndependencies = ["sqlalchemy[asyncio]"]\n[project.optional-dependencies]\npg = ["asyncpg"]\n[tool.pdm.dev-dependencies]\ntest = ["pytest"]\n';
  const entries = (groups: boolean) =>
    [
      ['sqlalchemy', 'default', 'dependencies = ["typing-extensions>=4"]'],
      [
        'sqlalchemy',
        'default',
        'extras = ["asyncio"]\ndependencies = ["greenlet", "sqlalchemy==2"]',
      ],
      ['greenlet', 'default', ''],
      ['typing-extensions', 'default', ''],
      ['asyncpg', 'pg', ''],
      ['pytest', 'test', ''],
    ]
      .map(
        ([name, group, rest]) =>
          `[[package]]\nname = "${name}"\nversion = "2"\n${groups ? `groups = ["${group}"]` : ''}\n${rest}\n`,
      )
      .join('\n');

  it.each([true, false])('tells by groups (%s), or is walked from the manifest', (groups) => {
    const files = { 'pyproject.toml': manifest, 'pdm.lock': entries(groups) };
    const names = locked(files, 'pdm.lock').map((line) => line.replace(/ via.*| pdm\.lock.*/, ''));
    expect([...new Set(names)]).toEqual([
      'locked sqlalchemy[asyncio]==2',
      'locked greenlet==2',
      'locked typing-extensions==2',
      'optional asyncpg==2 (pg)',
      'locked pytest==2',
    ]);
  });
});

describe('pylock.toml', () => {
  const lock = `lock-version = "1.0"
extras = ["pg"]
dependency-groups = ["dev", "docs"]
default-groups = ["dev"]
[[packages]]
name = "SQLAlchemy"
version = "2.0.40"
[[packages]]
name = "asyncpg"
version = "0.30"
marker = "'pg' in extras"
[[packages]]
name = "pytest"
marker = "'dev' in dependency_groups and sys_platform == 'linux'"
[[packages]]
name = "sphinx"
marker = "'docs' in dependency_groups"
[[packages]]
name = "old"
marker = "python_version < '3'"
`;

  it('holds what is installed where its marker holds', () => {
    const files = { 'pyproject.toml': project, 'pylock.toml': lock };
    expect(locked(files, 'pylock.toml')).toEqual([
      'locked sqlalchemy==2.0.40 pylock.toml:6',
      "optional asyncpg==0.30 ; 'pg' in extras (pg) pylock.toml:9",
      "locked pytest ; 'dev' in dependency_groups and sys_platform == 'linux' pylock.toml:13",
      "optional sphinx ; 'docs' in dependency_groups (docs) pylock.toml:16",
    ]);
  });

  it('is for something else where its name says so', () => {
    const files = { 'pyproject.toml': project, 'pylock.docs.toml': '[[packages]]\nname = "x"\n' };
    expect(locked(files, 'pylock.docs.toml')).toEqual(['optional x (docs) pylock.docs.toml:2']);
  });
});

describe('Pipfile.lock', () => {
  it('holds what is installed by default and for development', () => {
    const files = {
      Pipfile: '[packages]\nasyncpg = "*"\n',
      'Pipfile.lock':
        '{\n  "_meta": {"sources": []},\n  "default": {\n    "asyncpg": {"hashes": ["sha256:aa"], "version": "==0.30"}\n  },\n  "develop": {\n    "colorama": {"version": "==1", "markers": "sys_platform == \'win32\'"}\n  },\n  "docs": {\n    "sphinx": {"version": "==8"}\n  }\n}\n',
    };
    expect(locked(files, 'Pipfile.lock')).toEqual([
      'locked asyncpg==0.30 Pipfile.lock:4',
      "locked colorama==1 ; sys_platform == 'win32' Pipfile.lock:7",
      'optional sphinx==8 (docs) Pipfile.lock:10',
    ]);
    expect(shownProblems({ ...files, 'Pipfile.lock': '{' })).toHaveLength(1);
  });
});
