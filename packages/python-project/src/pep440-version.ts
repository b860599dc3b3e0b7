/** A version as PEP 440 writes it. Numbers are of any size, so they are `bigint`. */
export interface Version {
  /** The text it was read from, without white space around it. */
  readonly text: string;
  readonly epoch: bigint;
  /** `[2n, 0n, 44n]` for `2.0.44`. Never empty. */
  readonly release: readonly bigint[];
  readonly pre: { readonly phase: 'a' | 'b' | 'rc'; readonly number: bigint } | undefined;
  readonly post: bigint | undefined;
  readonly dev: bigint | undefined;
  /** What follows `+`, lower case, at `.`, `-` and `_` cut apart; empty where there is none. */
  readonly local: readonly (bigint | string)[];
}

/** No version that anyone released comes near; a longer text is read as no version. */
const longestVersion = 1000;

// Each part begins with what the part before it cannot hold, so that there is one way to read a text.
const versionPattern =
  /^v?(?:([0-9]+)!)?([0-9]+(?:\.[0-9]+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?([0-9]*))?(?:-([0-9]+)|[-_.]?(post|rev|r)[-_.]?([0-9]*))?(?:[-_.]?(dev)[-_.]?([0-9]*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;

const phases: Readonly<Record<string, 'a' | 'b' | 'rc'>> = {
  a: 'a',
  alpha: 'a',
  b: 'b',
  beta: 'b',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
  rc: 'rc',
};

/**
 * Reads a version in any spelling that PEP 440 normalises: `2.1.0-BETA2` is `2.1.0b2`. Nothing where the text is no
 * version.
 */
export function parseVersion(text: string): Version | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longestVersion) return undefined;
  const match = versionPattern.exec(trimmed);
  if (match === null) return undefined;
  const [, epoch, release = '', phase, preNumber, shortPost, post, postNumber, dev, devNumber] =
    match;
  const letter = phase === undefined ? undefined : phases[phase.toLowerCase()];
  return {
    text: trimmed,
    epoch: BigInt(epoch ?? 0),
    release: release.split('.').map(BigInt),
    pre: letter === undefined ? undefined : { phase: letter, number: BigInt(preNumber || 0) },
    post:
      shortPost === undefined && post === undefined
        ? undefined
        : BigInt(shortPost ?? (postNumber || 0)),
    dev: dev === undefined ? undefined : BigInt(devNumber || 0),
    local: (match[10] ?? '').toLowerCase().split(/[-_.]/).filter(Boolean).map(localSegment),
  };
}

function localSegment(segment: string): bigint | string {
  return /^[0-9]+$/.test(segment) ? BigInt(segment) : segment;
}

/** The version as PEP 440 normalises it: `2.1.0b2` for `v2.1.0-BETA2`. */
export function formatVersion({ epoch, release, pre, post, dev, local }: Version): string {
  return [
    epoch === 0n ? '' : `${epoch}!`,
    release.join('.'),
    pre === undefined ? '' : `${pre.phase}${pre.number}`,
    post === undefined ? '' : `.post${post}`,
    dev === undefined ? '' : `.dev${dev}`,
    local.length === 0 ? '' : `+${local.join('.')}`,
  ].join('');
}

/** Whether a version is an alpha, a beta, a release candidate or a development release. */
export function isPrerelease(version: Version): boolean {
  return version.pre !== undefined || version.dev !== undefined;
}

/** The version without its local part: `2.0.1` for `2.0.1+deb12`. */
export function withoutLocal(version: Version): Version {
  return version.local.length === 0
    ? version
    : { ...version, text: version.text.replace(/\+.*$/s, ''), local: [] };
}

/** The order of PEP 440: negative where `a` comes before `b`, 0 where they are the same version. */
export function compareVersions(a: Version, b: Version): number {
  return (
    sign(a.epoch, b.epoch) ||
    compareRelease(a.release, b.release) ||
    comparePre(a, b) ||
    sign(a.post ?? -1n, b.post ?? -1n) ||
    compareDev(a.dev, b.dev) ||
    compareLocal(a.local, b.local)
  );
}

/** The segments, filled up with zeros: `2.0` and `2.0.0` are one release. */
function compareRelease(a: readonly bigint[], b: readonly bigint[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const order = sign(a[index] ?? 0n, b[index] ?? 0n);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePre(a: Version, b: Version): number {
  const order = sign(BigInt(phaseRank(a)), BigInt(phaseRank(b)));
  return order || sign(a.pre?.number ?? 0n, b.pre?.number ?? 0n);
}

/** A development release of a release itself stands before its alphas. */
function phaseRank(version: Version): number {
  if (version.pre !== undefined) return { a: 1, b: 2, rc: 3 }[version.pre.phase];
  return version.post === undefined && version.dev !== undefined ? 0 : 4;
}

function compareDev(a: bigint | undefined, b: bigint | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return sign(a, b);
}

/** Numbers come after words, and a longer local part after one that it begins with. */
function compareLocal(a: Version['local'], b: Version['local']): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    const order = compareLocalSegment(left, right);
    if (order !== 0) return order;
  }
  return a.length === b.length ? 0 : -1;
}

function compareLocalSegment(a: bigint | string, b: bigint | string): number {
  if (typeof a === 'bigint' && typeof b === 'bigint') return sign(a, b);
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b);
  return typeof a === 'bigint' ? 1 : -1;
}

function sign(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}
