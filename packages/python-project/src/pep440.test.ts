import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admits, compareVersions, parseSpecifiers, parseVersion } from './pep440.ts';

function version(text: string) {
  const parsed = parseVersion(text);
  if (parsed === undefined) throw new Error(`${text} is no version`);
  return parsed;
}

function specifiers(text: string) {
  const parsed = parseSpecifiers(text);
  if (parsed.kind === 'unreadable') throw new Error(parsed.reason);
  return parsed.specifiers;
}

const ascending = [
  '1.dev0',
  '1a1.dev1',
  '1a1',
  '1a1.post1',
  '1a2',
  '1b1',
  '1rc1.dev3',
  '1rc1',
  '1',
  '1+abc',
  '1+abc.1',
  '1+7',
  '1.post1.dev2',
  '1.post1',
  '1.0.1',
  '1.10',
  '2.0.44',
  '2.1.0b1',
  '2.1',
  '1!0.1',
];

describe('versions', () => {
  it('stand in the order of PEP 440', () => {
    for (const [index, lower] of ascending.entries()) {
      for (const higher of ascending.slice(index + 1)) {
        expect([lower, higher, compareVersions(version(lower), version(higher))]).toEqual([
          lower,
          higher,
          -1,
        ]);
        expect(compareVersions(version(higher), version(lower))).toBe(1);
      }
    }
  });

  it.each([
    ['2.0', '2.0.0'],
    ['v2.1.0-BETA_2', '2.1b2'],
    ['1.0-1', '1.0.post1'],
    ['1.0rev', '1.0.post0'],
    ['1.0c1', '1.0rc1'],
    ['1.0preview1', '1.0rc1'],
    ['1.0+Ubuntu-1', '1.0+ubuntu.1'],
    [' 01.0 ', '1'],
  ])('%j is %j', (left, right) => {
    expect(compareVersions(version(left), version(right))).toBe(0);
  });

  it.each(['', '1.', '1.0-', '^1', '1.x', '1.0+', '1!', '1 0', `1${'.0'.repeat(1000)}`, '٣'])(
    '%j is none',
    (text) => {
      expect(parseVersion(text)).toBeUndefined();
    },
  );

  it('compares numbers of any length', () => {
    expect(compareVersions(version('1.90071992547409930'), version('1.90071992547409931'))).toBe(
      -1,
    );
  });
});

describe('specifiers', () => {
  it.each([
    ['~=2.0', '2.1.9', true],
    ['~=2.0.1', '2.1.0', false],
    ['~=2.0.1', '2.0.44', true],
    ['~=2.0.1', '2.0.0', false],
    ['==2.0.44', '2.0.44', true],
    ['==2.0.44', '2.0.44+deb1', true],
    ['==2.0.44+deb1', '2.0.44', false],
    ['==2.0.*', '2.0.44', true],
    ['==2.0.*', '2.0.0.dev1', false],
    ['!=2.0.*', '2.0', false],
    ['>=2,<3', '2.1.0', true],
    ['>=2.0 , <2.1', '2.1.0', false],
    ['<2.1', '2.1.0b1', false],
    ['>=2.1.0b1', '2.1.0b2', true],
    ['>=2.0', '2.1.0b2', false],
    ['>2.0', '2.0.post1', false],
    ['>2.0', '2.0+x', false],
    ['===2.0', '2.0.0', false],
    ['===2.0', '2.0', true],
    ['', '1.4', true],
    ['>=1,', '1.4', true],
    ['>=1!1', '2.0', false],
  ])('%j and %s: %s', (text, candidate, expected) => {
    expect(admits(specifiers(text), version(candidate))).toBe(expected);
  });

  it.each(['^2.0', '2.0', '~=2', '>=2.*', '==2.0a1.*', '>=2+x', '=2', '== ', '=== ', '>=2 <3'])(
    '%j is unreadable, and the sentence names it',
    (text) => {
      const parsed = parseSpecifiers(text);
      expect(parsed).toMatchObject({ kind: 'unreadable' });
      expect(parsed.kind === 'unreadable' && parsed.reason).toContain(JSON.stringify(text.trim()));
    },
  );

  it('takes or leaves prereleases when told', () => {
    expect(admits(specifiers('>=2.0'), version('2.1b1'), true)).toBe(true);
    expect(admits(specifiers('>=2.1b1'), version('2.1b1'), false)).toBe(false);
    expect(admits(specifiers('<2.1'), version('2.1.0b1'), true)).toBe(false);
    expect(admits(specifiers('<2.1'), version('2.0.1rc1'), true)).toBe(true);
  });

  it('never throws, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['specifiers', 'unreadable']).toContain(parseSpecifiers(text).kind);
      }),
    );
  });
});
