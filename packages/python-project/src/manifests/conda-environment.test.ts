import { describe, expect, it } from 'vitest';
import { shownProblems, shownRequirements } from './shown.fixture.ts';

describe('environment.yml', () => {
  it('declares packages of conda and of pip', () => {
    const text =
      'name: a\nchannels: [conda-forge]\ndependencies:\n  - python=3.11\n  - conda-forge::psycopg2>=2.9,<3\n  - asyncpg=0.29\n  - sqlalchemy==2.0.30=py311h1\n  - redis-py 5.*\n  - pip\n  - pip:\n      - aiosqlite>=0.19 # for tests\n      - -r reqs/a.txt\n      - -e .\n';
    expect(shownRequirements({ 'environment.yml': text, 'reqs/a.txt': 'x\n' })).toEqual([
      'required psycopg2>=2.9,<3 environment.yml:5',
      'required asyncpg==0.29.* environment.yml:6',
      'required sqlalchemy==2.0.30 environment.yml:7',
      'required redis==5.* environment.yml:8',
      'required pip environment.yml:9',
      'required aiosqlite>=0.19 environment.yml:11',
      'required x reqs/a.txt:1',
    ]);
  });

  it('is passed over where it is of another tool, and a problem where it is broken', () => {
    expect(shownRequirements({ 'environment.yaml': 'a: 1\n' })).toEqual([]);
    expect(shownProblems({ 'environment.yaml': 'a: [\n' })).toEqual([]);
    expect(shownProblems({ 'environment.yaml': 'dependencies: [\n' })).toHaveLength(1);
  });
});
