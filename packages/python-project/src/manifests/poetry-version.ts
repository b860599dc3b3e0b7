import { readSpecifier } from '../pep508.ts';

/**
 * A version constraint of Poetry as PEP 440 writes it: `^2.0` is `>=2.0,<3`, `~1.4` is `>=1.4,<1.5`, `*` is anything. Of a union
 * (`^1.4 || ^2.0`) it is the range from its lowest to its highest version, which is no less than the union. What cannot be read is
 * anything.
 */
export function poetrySpecifier(constraint: string): string {
  const alternatives = constraint.split(/\|\|?/).map((each) => each.trim());
  if (alternatives.length === 1) return allOf(constraint);
  const lower = /^(>=?[^,]+),/.exec(allOf(alternatives[0] ?? ''))?.[1];
  const upper = /,(<=?[^,]+)$/.exec(allOf(alternatives.at(-1) ?? ''))?.[1];
  return [lower, upper].filter((each) => each !== undefined).join(',');
}

/** Clauses are parted by commas, or by white space alone. */
function allOf(constraint: string): string {
  const clauses = constraint
    .replace(/([<>=~^!])\s+/g, '$1')
    .split(/[\s,]+/)
    .filter((each) => each !== '');
  return clauses
    .map(clause)
    .filter((each) => each !== '')
    .join(',');
}

function clause(text: string): string {
  if (/^\*(?:\.\*)*$/.test(text)) return '';
  const [, sign = '', version = ''] = /^(\^|~(?!=)|={1}(?!=)|)v?(\d.*)$/.exec(text) ?? [];
  if (version === '') return readSpecifier(text) ?? '';
  if (sign === '^') return between(version, caretIndex(version));
  if (sign === '~') return between(version, 1);
  return readSpecifier(`==${version}`) ?? '';
}

/** From a version to the one in which the number at an index is one more. */
function between(version: string, index: number): string {
  const release = releaseOf(version);
  const at = Math.min(index, release.length - 1);
  const next = release.slice(0, at + 1).map((each, i) => (i === at ? each + 1 : each));
  return readSpecifier(`>=${version.replace(/\.\*$/, '')},<${next.join('.')}`) ?? '';
}

/** The first number that is not 0. */
function caretIndex(version: string): number {
  const first = releaseOf(version).findIndex((each) => each > 0);
  return first < 0 ? Number.MAX_SAFE_INTEGER : first;
}

function releaseOf(version: string): readonly number[] {
  const digits = /^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '0';
  return digits.split('.').map(Number);
}
