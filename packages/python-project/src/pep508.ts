/** A requirement as PEP 508 writes it, taken apart. */
export interface ParsedRequirement {
  /** Normalised as PEP 503 says. */
  readonly name: string;
  /** Normalised, in the order written, each once. */
  readonly extras: readonly string[];
  /** Without white space and parentheses: `>=2.0,<2.1`; empty where any version will do. */
  readonly specifier: string;
  readonly url: string | undefined;
  /** What follows the `;`, as it stands. */
  readonly marker: string | undefined;
}

/** `re.sub("[-_.]+", "-", name).lower()`, which names of distributions, extras and groups are compared by (PEP 503, PEP 685). */
export function normaliseName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

const NAME = /[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/y;
const CLAUSE = /^(?:~=|===|==|!=|<=|>=|<|>)\s*[A-Za-z0-9_.*+!-]+$/;

/**
 * Reads a requirement. Besides PEP 508 it takes what older tools write: versions in parentheses, a trailing comma.
 *
 * @returns Nothing where the text is not one.
 */
export function parseRequirement(text: string): ParsedRequirement | undefined {
  const trimmed = text.trim();
  const name = matchAt(NAME, trimmed, 0);
  if (name === undefined) return undefined;
  const extras = readExtras(trimmed, name.length);
  if (extras === undefined) return undefined;
  const rest = trimmed.slice(extras.end).trimStart();
  const tail = rest.startsWith('@') ? readUrl(rest.slice(1)) : readVersions(rest);
  return tail && { name: normaliseName(name), extras: extras.names, ...tail };
}

/** A requirement as text that {@link parseRequirement} reads as the same. */
export function printRequirement(requirement: ParsedRequirement): string {
  const { name, extras, specifier, url, marker } = requirement;
  const what = extras.length === 0 ? name : `${name}[${extras.join(',')}]`;
  const from = url === undefined ? specifier : ` @ ${url}`;
  return `${what}${from}${marker === undefined ? '' : ` ; ${marker}`}`;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

interface Extras {
  readonly names: readonly string[];
  readonly end: number;
}

function readExtras(text: string, start: number): Extras | undefined {
  let open = start;
  while (/\s/.test(text.charAt(open))) open++;
  if (text.charAt(open) !== '[') return { names: [], end: start };
  const close = text.indexOf(']', open);
  if (close < 0) return undefined;
  const inside = text.slice(open + 1, close).trim();
  const names = inside === '' ? [] : inside.split(',').map((each) => each.trim());
  if (names.some((each) => matchAt(NAME, each, 0) !== each)) return undefined;
  return { names: [...new Set(names.map(normaliseName))], end: close + 1 };
}

type Tail = Pick<ParsedRequirement, 'specifier' | 'url' | 'marker'>;

/** A URL ends with white space; a `;` without any before it is part of it. */
function readUrl(text: string): Tail | undefined {
  const [, url, rest = ''] = /^\s*(\S+)(.*)$/s.exec(text) ?? [];
  if (url === undefined) return undefined;
  const tail = readVersions(rest.trimStart());
  return tail?.specifier === '' ? { ...tail, url } : undefined;
}

function readVersions(text: string): Tail | undefined {
  const semicolon = text.indexOf(';');
  const versions = (semicolon < 0 ? text : text.slice(0, semicolon)).trim();
  const marker = semicolon < 0 ? undefined : text.slice(semicolon + 1).trim();
  const specifier = readSpecifier(unwrapped(versions));
  if (specifier === undefined || marker === '') return undefined;
  return { specifier, url: undefined, marker };
}

function unwrapped(versions: string): string {
  return versions.startsWith('(') && versions.endsWith(')') ? versions.slice(1, -1) : versions;
}

/** Version specifiers without white space; nothing where they are none. */
export function readSpecifier(text: string): string | undefined {
  const clauses = text.split(',').map((each) => each.trim());
  if (clauses.at(-1) === '') clauses.pop();
  if (!clauses.every((each) => CLAUSE.test(each))) return undefined;
  return clauses.map((each) => each.replace(/\s+/g, '')).join(',');
}
