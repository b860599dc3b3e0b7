import { describe, expect, it } from 'vitest';
import { shownProblems, shownRequirements } from './shown.fixture.ts';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'lines, comments and options',
    '# drivers\n--index-url https://e.org/simple\n-i x\nasyncpg==0.29 # fast\n\n  psycopg [pool]>=3 ; python_version >= "3.9"\n--no-binary :all:\n',
    [
      'required asyncpg==0.29 requirements.txt:4',
      'required psycopg[pool]>=3 ; python_version >= "3.9" requirements.txt:6',
      'required psycopg-pool ; python_version >= "3.9" via psycopg[pool] requirements.txt:6',
    ],
  ],
  [
    'continued lines with hashes',
    'asyncpg==0.29 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n    # via -r x.in\nx==1 ; sys_platform == "win32" \\\r\n    --hash=sha256:cc\r\ny\\\n>=2\n',
    [
      'required asyncpg==0.29 requirements.txt:1',
      'required x==1 ; sys_platform == "win32" requirements.txt:5',
      'required y>=2 requirements.txt:7',
    ],
  ],
  [
    'URLs',
    'asyncpg @ git+https://e.org/asyncpg@main\n-e git+https://e.org/a#egg=psycopg[c]\nhttps://e.org/aiopg-1.4.0-py3-none-any.whl\nhttps://e.org/what\n./local\nwheels/y-1.0-py3-none-any.whl\n',
    [
      'required asyncpg requirements.txt:1',
      'required psycopg[c] requirements.txt:2',
      'required psycopg-c via psycopg[c] requirements.txt:2',
      'required aiopg requirements.txt:3',
      'required psycopg2-binary via aiopg requirements.txt:3',
      'required y requirements.txt:6',
    ],
  ],
  [
    'a byte order mark',
    '\uFEFFasyncpg\r\nx',
    ['required asyncpg requirements.txt:1', 'required x requirements.txt:2'],
  ],
  [
    'names of Object',
    'constructor\ntoString>=1\n',
    ['required constructor requirements.txt:1', 'required tostring>=1 requirements.txt:2'],
  ],
];

describe('requirements.txt', () => {
  it.each(cases)('declares with %s', (_, text, expected) => {
    expect(shownRequirements({ 'requirements.txt': text })).toEqual(expected);
  });

  it('follows what it includes, and is narrowed by constraints', () => {
    const files = {
      'requirements/dev.txt':
        '-r base.txt\n-c ../constraints.txt\npytest\n--requirement=more/x.txt\n',
      'requirements/base.txt': 'sqlalchemy>=1.4\n',
      'requirements/more/x.txt': '-rdeep.txt\n',
      'requirements/more/deep.txt': 'aiosqlite\n',
      'constraints.txt': 'sqlalchemy<2.1\nasyncpg==1\n',
    };
    expect(shownRequirements(files)).toEqual([
      'required sqlalchemy>=1.4,<2.1 requirements/base.txt:1',
      'required pytest requirements/dev.txt:3',
      'required aiosqlite requirements/more/deep.txt:1',
    ]);
  });

  it.each([
    ['requirements.in', 'required asyncpg requirements.in:1'],
    ['requirements-dev.txt', 'required asyncpg requirements-dev.txt:1'],
    ['dev-requirements.txt', 'required asyncpg dev-requirements.txt:1'],
    ['test_requirements.txt', 'required asyncpg test_requirements.txt:1'],
    ['requirements.lock.txt', 'required asyncpg requirements.lock.txt:1'],
    ['requirements/local.in', 'required asyncpg requirements/local.in:1'],
    ['requirements/base.txt', 'required asyncpg requirements/base.txt:1'],
    ['requirements/production.txt', 'optional asyncpg (production) requirements/production.txt:1'],
    ['requirements-docs.txt', 'optional asyncpg (docs) requirements-docs.txt:1'],
    ['requirements_postgres.txt', 'optional asyncpg (postgres) requirements_postgres.txt:1'],
  ])('tells from the name %s whether it is installed', (path, expected) => {
    expect(shownRequirements({ [path]: 'asyncpg\n' })).toEqual([expected]);
  });

  it.each(['constraints.txt', 'notes.txt', 'requirements/constraints.txt', 'requirements.md'])(
    'does not read %s',
    (path) => {
      expect(shownRequirements({ [path]: 'asyncpg\n' })).toEqual([]);
    },
  );

  it('brings along the extras of the project that it installs', () => {
    const files = {
      'pyproject.toml':
        '[project]\nname = "a"\n[project.optional-dependencies]\npg = ["asyncpg"]\n',
      'requirements-dev.txt': '-e .[pg]\n',
    };
    expect(shownRequirements(files)).toEqual(['required asyncpg (pg) pyproject.toml:4']);
  });

  it.each([
    [
      'a file that includes itself',
      { 'requirements.txt': 'asyncpg\n-r requirements.txt\n' },
      'requirements.txt:2 requirements.txt includes requirements.txt, which leads back to it; take one of the inclusions out.',
    ],
    [
      'files that include each other',
      { 'requirements.txt': '-r a.txt\n', 'a.txt': '-r requirements.txt\n' },
      'a.txt:1 a.txt includes requirements.txt, which leads back to it; take one of the inclusions out.',
    ],
    [
      'a path out of the repository',
      { 'requirements.txt': '-r ../../etc/passwd\n' },
      'requirements.txt:1 The requirements file ../../etc/passwd lies outside the repository, so what it asks for is not known; correct the path.',
    ],
    [
      'an absolute path',
      { 'requirements.txt': '-r /etc/passwd\n' },
      'requirements.txt:1 The requirements file /etc/passwd lies outside the repository, so what it asks for is not known; correct the path.',
    ],
    [
      'a file that is not there',
      { 'requirements.txt': '-r base.txt\n' },
      'requirements.txt:1 The requirements file base.txt is not there, so what it asks for is not known; correct the path.',
    ],
    [
      'what is no requirement',
      { 'requirements.txt': 'asyncpg=1\n' },
      'requirements.txt:1 "asyncpg=1" is no requirement that PEP 508 allows; correct it.',
    ],
    [
      'a file in UTF-16, as some shells write it',
      { 'requirements.txt': '\uFFFD\uFFFDa\0s\0y\0n\0c\0p\0g\0' },
      'requirements.txt:1 requirements.txt is not UTF-8 text, so what it declares is not known; save it as UTF-8.',
    ],
    [
      'a template',
      { 'requirements.txt': 'a\n{%- if x %}\nb\n{%- endif %}\n' },
      'requirements.txt:2 requirements.txt is a template that is filled in later, so nothing is known of its requirements; check a project made from it.',
    ],
  ])('says so of %s', (_, files, problem) => {
    expect(shownProblems(files)).toEqual([problem]);
  });

  it('follows no chain for ever', () => {
    const chain = Array.from({ length: 3000 }, (_, i) => [
      `requirements/r${i}.txt`,
      `-r r${i + 1}.txt\n`,
    ]);
    expect(() => shownRequirements(Object.fromEntries(chain))).not.toThrow();
  });
});
