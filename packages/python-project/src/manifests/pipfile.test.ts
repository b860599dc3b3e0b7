import { describe, expect, it } from 'vitest';
import { shownProblems, shownRequirements } from './shown.fixture.ts';

describe('Pipfile', () => {
  it('declares packages, development packages and categories', () => {
    const text =
      '[[source]]\nurl = "https://e.org"\n[packages]\nasyncpg = "*"\nSQLAlchemy = {version = "~=2.0", extras = ["asyncio"], markers = "os_name == \'posix\'"}\nold = {version = "*", python_version = "< \'3.8\'"}\n[dev-packages]\npytest = ">=8"\n[docs]\nsphinx = "*"\n[requires]\npython_version = "3.12"\n';
    expect(shownRequirements({ Pipfile: text })).toEqual([
      'required asyncpg Pipfile:4',
      "required sqlalchemy[asyncio]~=2.0 ; os_name == 'posix' Pipfile:5",
      "required greenlet ; os_name == 'posix' via sqlalchemy[asyncio] Pipfile:5",
      'required pytest>=8 (dev) Pipfile:8',
      'optional sphinx (docs) Pipfile:10',
    ]);
  });

  it('says so of what is no TOML', () => {
    expect(shownProblems({ Pipfile: '[packages\n' })).toHaveLength(1);
  });
});
