/**
 * What an environment marker is asked in: pip's variables, as far as they are known. A variable that is not there may have
 * any value.
 */
export interface MarkerEnvironment {
  /** The oldest Python 3 that the project runs on: 10 for 3.10. */
  readonly minimumPython: number;
  /** The values of `extra`, `extras` and `dependency_groups`, where they are known. */
  readonly chosen?: Readonly<Record<'extras' | 'dependency_groups', ReadonlySet<string>>>;
}

/** Newer than any Python that exists. */
const NEWEST_PYTHON = 40;
const DEEPEST = 50;
const TOKEN = /\s*(\(|\)|'[^']*'|"[^"]*"|===|~=|==|!=|<=|>=|<|>|[A-Za-z_][A-Za-z0-9_.]*)/y;

type Marker =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Marker[] }
  | {
      readonly kind: 'comparison';
      readonly left: string;
      readonly operator: string;
      readonly right: string;
    };

/**
 * Whether a marker can hold in an environment, with some Python 3 from the oldest on: `never` for `python_version < "3"`. One that
 * cannot be read may hold.
 */
export function canHold(marker: string, environment: MarkerEnvironment): boolean {
  const tree = parseMarker(marker);
  if (tree === undefined) return true;
  const newest = marker.includes('python') ? NEWEST_PYTHON : environment.minimumPython;
  for (let minor = environment.minimumPython; minor <= newest; minor++) {
    if (evaluate(tree, minor, environment) !== false) return true;
  }
  return false;
}

/** The marker's tree; nothing where it cannot be read. */
function parseMarker(text: string): Marker | undefined {
  const tokens = tokenise(text);
  if (tokens === undefined) return undefined;
  const reader = new MarkerReader(tokens);
  const tree = reader.readAny(0);
  return reader.isAtEnd ? tree : undefined;
}

function tokenise(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  let at = 0;
  const end = text.trimEnd().length;
  while (at < end) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return undefined;
    tokens.push(token);
    at = TOKEN.lastIndex;
  }
  return tokens;
}

class MarkerReader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  readAny(depth: number): Marker | undefined {
    return this.#readList('or', () => this.#readList('and', () => this.#readOne(depth)));
  }

  #readList(kind: 'and' | 'or', read: () => Marker | undefined): Marker | undefined {
    const parts: Marker[] = [];
    do {
      const part = read();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.#take(kind));
    return { kind, parts };
  }

  #readOne(depth: number): Marker | undefined {
    if (depth > DEEPEST) return undefined;
    if (this.#take('(')) {
      const inner = this.readAny(depth + 1);
      return this.#take(')') ? inner : undefined;
    }
    const left = this.#next();
    const first = this.#next();
    const operator = first === 'not' ? `not ${this.#next()}` : first;
    const right = this.#next();
    if (left === undefined || operator === undefined || right === undefined) return undefined;
    return { kind: 'comparison', left, operator, right };
  }

  #next(): string | undefined {
    const token = this.#tokens[this.#at];
    if (token !== undefined) this.#at++;
    return token;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }
}

/** Nothing: it depends on what is not known. */
type Truth = boolean | undefined;

function evaluate(marker: Marker, minor: number, environment: MarkerEnvironment): Truth {
  if (marker.kind === 'comparison') return compare(marker, minor, environment);
  const deciding = marker.kind === 'or';
  const parts = marker.parts.map((part) => evaluate(part, minor, environment));
  if (parts.includes(deciding)) return deciding;
  return parts.includes(undefined) ? undefined : !deciding;
}

type Comparison = Extract<Marker, { kind: 'comparison' }>;

function compare(comparison: Comparison, minor: number, environment: MarkerEnvironment): Truth {
  const { left, operator, right } = comparison;
  const [a, b] = [literal(left), literal(right)];
  if (a !== undefined && b === undefined) return compareChosen(a, operator, right, environment);
  if (a !== undefined || b === undefined) return undefined;
  if (left === 'extra') return compareChosen(b, operator, 'extras', environment);
  if (left === 'python_version' || left === 'python_full_version')
    return comparePython(minor, operator, b);
  return undefined;
}

/** `"x" in extras` as lock files write it, and `extra == "x"`. */
function compareChosen(
  value: string,
  operator: string,
  variable: string,
  { chosen }: MarkerEnvironment,
): Truth {
  if (chosen === undefined || (variable !== 'extras' && variable !== 'dependency_groups'))
    return undefined;
  const among = chosen[variable].has(value);
  if (operator === 'in' || operator === '==') return among;
  return operator === 'not in' || operator === '!=' ? !among : undefined;
}

function literal(token: string): string | undefined {
  return /^['"]/.test(token) ? token.slice(1, -1) : undefined;
}

/** All of the versions 3.minor.x at once; nothing where some are in and some are not, or the version is not plain. */
function comparePython(minor: number, operator: string, version: string): Truth {
  const numbers = /^(\d+)(?:\.(\d+))?(\.\d+)?(\.\*)?$/.exec(version.trim());
  if (numbers === null) return undefined;
  const [, major = '', second, third] = numbers;
  const hasPatch = third !== undefined && !/^\.0+$/.test(third);
  const order = Number(major) === 3 ? Number(second ?? 0) - minor : Number(major) - 3;
  if (order === 0 && hasPatch) return undefined;
  switch (operator) {
    case '<':
      return order > 0;
    case '<=':
      return order === 0 ? undefined : order > 0;
    case '>':
      return order === 0 ? undefined : order < 0;
    case '>=':
      return order <= 0;
    case '==':
      return order !== 0 ? second === undefined && Number(major) === 3 : undefined;
    case '~=':
      return order > 0 ? false : Number(major) === 3 ? undefined : false;
    default:
      return undefined;
  }
}
