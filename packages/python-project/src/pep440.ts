import {
  compareVersions,
  formatVersion,
  isPrerelease,
  parseVersion,
  type Version,
  withoutLocal,
} from './pep440-version.ts';

export {
  compareVersions,
  formatVersion,
  isPrerelease,
  parseVersion,
  type Version,
  withoutLocal,
} from './pep440-version.ts';

/** How a specifier compares. `===` compares texts. */
export type SpecifierOperator = '~=' | '==' | '!=' | '<=' | '>=' | '<' | '>' | '===';

/** One clause of a version specifier, such as `~=2.0` or `!=2.1.*`. */
export interface Specifier {
  readonly operator: SpecifierOperator;
  /** The version compared with; nothing with `===` where what stands there is no version. */
  readonly version: Version | undefined;
  /** Whether `.*` follows, so that all versions that begin so are meant. */
  readonly prefix: boolean;
  /** What follows the operator. */
  readonly text: string;
}

/** A specifier read, or why not. */
export type ParsedSpecifiers =
  | { readonly kind: 'specifiers'; readonly specifiers: readonly Specifier[] }
  | { readonly kind: 'unreadable' /** One plain sentence. */; readonly reason: string };

/**
 * Reads version specifiers as PEP 440 writes them: `>=2.0,!=2.0.3,<2.1`. An empty text has no clauses and admits every
 * version. Poetry's `^2.0` and a bare `2.0` are not PEP 440, and unreadable.
 */
export function parseSpecifiers(text: string): ParsedSpecifiers {
  const specifiers: Specifier[] = [];
  for (const clause of text.split(',')) {
    const trimmed = clause.trim();
    if (trimmed === '') continue;
    const specifier = parseSpecifier(trimmed);
    if (specifier === undefined) {
      return {
        kind: 'unreadable',
        reason: `${JSON.stringify(trimmed)} is not a version specifier; write one such as ">=2.0" or "~=2.0.1".`,
      };
    }
    specifiers.push(specifier);
  }
  return { kind: 'specifiers', specifiers };
}

const operators: readonly SpecifierOperator[] = ['===', '~=', '==', '!=', '<=', '>=', '<', '>'];

function parseSpecifier(clause: string): Specifier | undefined {
  const operator = operators.find((candidate) => clause.startsWith(candidate));
  if (operator === undefined) return undefined;
  const text = clause.slice(operator.length).trim();
  if (operator === '===') {
    const isOneWord = text !== '' && !/[\s;)]/.test(text);
    return isOneWord ? { operator, version: parseVersion(text), prefix: false, text } : undefined;
  }
  const prefix = text.endsWith('.*');
  const version = parseVersion(prefix ? text.slice(0, -2) : text);
  if (version === undefined || !isAllowed(operator, version, prefix)) return undefined;
  return { operator, version, prefix, text };
}

function isAllowed(operator: SpecifierOperator, version: Version, prefix: boolean): boolean {
  const isEquality = operator === '==' || operator === '!=';
  if (prefix) return isEquality && isReleaseAlone(version);
  if (operator === '~=' && version.release.length < 2) return false;
  return isEquality || version.local.length === 0;
}

function isReleaseAlone(version: Version): boolean {
  return !isPrerelease(version) && version.post === undefined && version.local.length === 0;
}

/**
 * Whether the clauses admit a version. Prereleases are admitted where a clause names one, as installers do, unless
 * `prereleases` says otherwise. (Installers also take a prerelease where nothing else was ever released.)
 */
export function admits(
  specifiers: readonly Specifier[],
  version: Version,
  prereleases: boolean = admitsPrereleases(specifiers),
): boolean {
  if (!prereleases && isPrerelease(version)) return false;
  return specifiers.every((specifier) => matches(specifier, version));
}

/** Whether a clause names a prerelease, as `>=2.1.0b1` does; then prereleases are admitted. */
export function admitsPrereleases(specifiers: readonly Specifier[]): boolean {
  return specifiers.some(
    ({ operator, version }) => operator !== '!=' && version !== undefined && isPrerelease(version),
  );
}

function matches(
  { operator, version: wanted, prefix, text }: Specifier,
  version: Version,
): boolean {
  if (operator === '===') return formatVersion(version) === text.toLowerCase();
  if (wanted === undefined) return false;
  switch (operator) {
    case '==':
      return equals(version, wanted, prefix);
    case '!=':
      return !equals(version, wanted, prefix);
    case '~=':
      return (
        compareVersions(version, wanted) >= 0 &&
        beginsWith(version, wanted, wanted.release.length - 1)
      );
    case '>=':
      return compareVersions(version, wanted) >= 0;
    case '<=':
      return compareVersions(withoutLocal(version), wanted) <= 0;
    case '<':
      return isBelow(version, wanted);
    case '>':
      return isAbove(version, wanted);
  }
}

function equals(version: Version, wanted: Version, prefix: boolean): boolean {
  if (prefix) return beginsWith(version, wanted, wanted.release.length);
  const compared = wanted.local.length === 0 ? withoutLocal(version) : version;
  return compareVersions(compared, wanted) === 0;
}

/** Whether the first `length` segments of the release are those of `wanted`. */
function beginsWith(version: Version, wanted: Version, length: number): boolean {
  if (version.epoch !== wanted.epoch) return false;
  return wanted.release
    .slice(0, length)
    .every((segment, index) => (version.release[index] ?? 0n) === segment);
}

/** `<2.1` leaves out `2.1.0b1` and `2.1.dev0`, which come before 2.1 in the order. */
function isBelow(version: Version, wanted: Version): boolean {
  const bound = isPrerelease(wanted) ? wanted : { ...wanted, dev: 0n };
  return compareVersions(version, bound) < 0;
}

/** `>2.0` leaves out `2.0.post1` and `2.0+local`, which come after 2.0 in the order. */
function isAbove(version: Version, wanted: Version): boolean {
  if (compareVersions(withoutLocal(version), wanted) <= 0) return false;
  if (wanted.post !== undefined || wanted.dev !== undefined || version.post === undefined)
    return true;
  const beforeIt = { ...version, post: undefined, dev: undefined, local: [] };
  return compareVersions(beforeIt, wanted) !== 0;
}
