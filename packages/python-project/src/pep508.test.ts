import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName, parseRequirement, printRequirement } from './pep508.ts';

const nothing = { extras: [], specifier: '', url: undefined, marker: undefined };

describe('parseRequirement', () => {
  it.each([
    ['asyncpg', { name: 'asyncpg' }],
    ['  Flask_SQLAlchemy ', { name: 'flask-sqlalchemy' }],
    ['sqlalchemy>=2.0,<2.1', { name: 'sqlalchemy', specifier: '>=2.0,<2.1' }],
    ['sqlalchemy ~= 2.0.1 , != 2.0.3', { name: 'sqlalchemy', specifier: '~=2.0.1,!=2.0.3' }],
    ['sqlalchemy (>=2.0)', { name: 'sqlalchemy', specifier: '>=2.0' }],
    ['sqlalchemy(>=2.0,<3)', { name: 'sqlalchemy', specifier: '>=2.0,<3' }],
    ['psycopg==3.*', { name: 'psycopg', specifier: '==3.*' }],
    ['psycopg===3.1+local', { name: 'psycopg', specifier: '===3.1+local' }],
    ['psycopg[binary, pool]', { name: 'psycopg', extras: ['binary', 'pool'] }],
    ['psycopg [binary] >= 3', { name: 'psycopg', extras: ['binary'], specifier: '>=3' }],
    ['psycopg[]', { name: 'psycopg' }],
    ['SQLAlchemy[postgresql_asyncpg]', { name: 'sqlalchemy', extras: ['postgresql-asyncpg'] }],
    ['a[x,X]', { name: 'a', extras: ['x'] }],
    ['a>=1;python_version<"3.8"', { name: 'a', specifier: '>=1', marker: 'python_version<"3.8"' }],
    ['a @ https://e.org/a.whl', { name: 'a', url: 'https://e.org/a.whl' }],
    [
      'a@ git+ssh://e.org/a;b ; os_name == "nt"',
      { name: 'a', url: 'git+ssh://e.org/a;b', marker: 'os_name == "nt"' },
    ],
    ['__proto__', undefined],
    ['proto', { name: 'proto' }],
    ['', undefined],
    ['a b', undefined],
    ['a[b', undefined],
    ['a[b c]', undefined],
    ['a=1.0', undefined],
    ['a^1.0', undefined],
    ['a>=1;', undefined],
    ['a>=1,,<2', undefined],
    ['-r x', undefined],
  ])('reads %j', (text, expected) => {
    expect(parseRequirement(text)).toEqual(expected && { ...nothing, ...expected });
  });

  it('is linear in hostile texts', () => {
    for (const text of [
      `a${'-'.repeat(50_000)}`,
      `a[${','.repeat(50_000)}`,
      `a${'>=1,'.repeat(20_000)}x`,
    ])
      expect(parseRequirement(text)).toBeUndefined();
  });
});

const word = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,6}[a-z0-9])?$/).map(normaliseName);
const clause = fc
  .tuple(
    fc.constantFrom('~=', '==', '!=', '<=', '>=', '<', '>'),
    fc.stringMatching(/^\d{1,3}(\.\d{1,3}){1,2}$/),
  )
  .map(([operator, version]) => operator + version);
const marker = fc.constantFrom('python_version >= "3.9"', "os_name == 'nt' and extra == 'x'");
const requirement = fc.record({
  name: word,
  extras: fc.uniqueArray(word, { maxLength: 3 }),
  specifier: fc.array(clause, { maxLength: 3 }).map((each) => each.join(',')),
  url: fc.constant(undefined),
  marker: fc.option(marker, { nil: undefined }),
});

describe('printRequirement', () => {
  it('writes what is read as the same', () => {
    fc.assert(
      fc.property(requirement, (each) => {
        expect(parseRequirement(printRequirement(each))).toEqual(each);
      }),
      { seed: 1 },
    );
  });
});

const python = [process.env.PLANPROOF_PYTHON, 'python3'].find(
  (command) => command && spawnSync(command, ['-c', 'import pip._vendor.packaging']).status === 0,
);
const script = `
import json, sys
from pip._vendor.packaging.requirements import Requirement, InvalidRequirement
for text in json.load(sys.stdin):
    try:
        r = Requirement(text)
        print(json.dumps([r.name, sorted(r.extras), sorted(str(r.specifier).split(',')), r.url]))
    except InvalidRequirement:
        print('null')
`;

describe('packaging', () => {
  it.skipIf(python === undefined && process.env.CI !== 'true')(
    'reads the same, where a Python with pip is there',
    () => {
      const drawn = fc.sample(requirement, { numRuns: 200, seed: 1 }).map(printRequirement);
      const written = [
        'a [b , c] >= 1 , < 2',
        'a(>=1)',
        'a @ https://e.org/x',
        'a[b',
        'a=1',
        'a b',
      ];
      const texts = [...drawn, ...written];
      const run = spawnSync(python ?? 'python3', ['-c', script], {
        input: JSON.stringify(texts),
        encoding: 'utf8',
      });
      const theirs = run.stdout
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
      const ours = texts.map((text) => {
        const read = parseRequirement(text);
        if (read === undefined) return null;
        const { name, extras, specifier, url } = read;
        return [name, [...extras].sort(), specifier.split(',').sort(), url ?? null];
      });
      expect(ours).toEqual(theirs);
    },
  );
});
