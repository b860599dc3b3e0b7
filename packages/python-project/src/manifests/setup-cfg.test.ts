import { describe, expect, it } from 'vitest';
import { shownProblems, shownRequirements } from './shown.fixture.ts';

describe('setup.cfg', () => {
  it.each([
    [
      'lists, comments and extras',
      '[metadata]\nname = My.App\n[options]\npython_requires = >=3.10\ninstall_requires =\n    sqlalchemy>=2.0\n    # the driver\n    asyncpg ; python_version >= "3.8"\n    old ; python_version < "3.8"\n[options.extras_require]\nmy =\n    asyncmy\nall = my-app[my]\n',
      [
        'required sqlalchemy>=2.0 setup.cfg:6',
        'required asyncpg ; python_version >= "3.8" setup.cfg:8',
        'optional asyncmy (my) setup.cfg:12',
      ],
    ],
    [
      'interpolation, within reason',
      '[options]\ndrivers = asyncpg\n    aiosqlite\ninstall_requires =\n    %(drivers)s\nloop = %(loop)s%(loop)s\ntests_require = %(loop)s\n',
      ['required asyncpg setup.cfg:5', 'required aiosqlite setup.cfg:5'],
    ],
    [
      'an extra for tests',
      '[options.extras_require]\ntest = x\nmore = y\n',
      ['required x (test) setup.cfg:2', 'optional y (more) setup.cfg:3'],
    ],
    ['one line', '[options]\ninstall_requires = asyncpg\n', ['required asyncpg setup.cfg:2']],
    ['settings of tools alone', '[flake8]\nmax-line-length = 100\n', []],
    ['names of Object', '[__proto__]\nx = 1\n[options]\n__proto__ = y\n', []],
    [
      'CRLF',
      '\uFEFF[options]\r\ninstall_requires =\r\n  asyncpg\r\n',
      ['required asyncpg setup.cfg:3'],
    ],
  ])('declares with %s', (_, text, expected) => {
    expect(shownRequirements({ 'setup.cfg': text })).toEqual(expected);
  });

  it('takes files', () => {
    const files = {
      'setup.cfg': '[options]\ninstall_requires = file: reqs/a.txt\n',
      'reqs/a.txt': 'asyncpg\n',
    };
    expect(shownRequirements(files)).toEqual(['required asyncpg reqs/a.txt:1']);
  });

  it('has no say where pyproject.toml fixes the dependencies', () => {
    const cfg = '[options]\ninstall_requires = psycopg2\n';
    const project = '[project]\nname = "a"\ndependencies = ["asyncpg"]\n';
    expect(shownRequirements({ 'setup.cfg': cfg, 'pyproject.toml': project })).toEqual([
      'required asyncpg pyproject.toml:3',
    ]);
    const dynamic = '[project]\nname = "a"\ndynamic = ["dependencies"]\n';
    const files = { 'setup.cfg': cfg, 'pyproject.toml': dynamic };
    expect(shownRequirements(files)).toEqual(['required psycopg2 setup.cfg:2']);
    expect(shownProblems(files)).toEqual([]);
  });
});
