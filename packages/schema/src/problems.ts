import type { CheckError } from './check.ts';
import { inDocumentOrder } from './document-order.ts';
import { isMapping } from './mapping.ts';
import { pathOf } from './pointer.ts';
import type { OutOfRange, Path, Problem } from './problem.ts';

/**
 * Turns the errors of a generated validator into problems: each fault once, in the order of the document.
 *
 * @param root the value that was checked
 */
export function problemsOf(errors: readonly CheckError[], root: unknown): Problem[] {
  const keysOf = rememberKeys();
  const found = new Map<string, Problem>();
  const wrongTypes = new Set<string>();
  for (const error of errors) {
    const problem = problemOf(error, pathOf(error.instancePath, root), keysOf);
    if (problem === undefined) continue;
    const place = JSON.stringify(problem.path);
    if (problem.kind === 'wrong-type') wrongTypes.add(place);
    const identity = problem.kind + place;
    if (!found.has(identity)) found.set(identity, problem);
  }
  const visible = [...found.values()].filter(
    (problem) =>
      problem.kind === 'wrong-type' ||
      isOnKey(problem) ||
      !wrongTypes.has(JSON.stringify(problem.path)),
  );
  return inDocumentOrder(visible, root);
}

/** What is said of a key holds whatever the value is. */
function isOnKey(problem: Problem): boolean {
  return problem.kind === 'invalid-format' && problem.onKey;
}

type KeysOf = (mapping: unknown) => readonly string[];

/** Gives the same list to every problem of one mapping: a file may have thousands of them. */
function rememberKeys(): KeysOf {
  const known = new Map<unknown, readonly string[]>();
  return (mapping) => {
    const keys = known.get(mapping) ?? (isMapping(mapping) ? Object.keys(mapping) : []);
    known.set(mapping, keys);
    return keys;
  };
}

function problemOf(error: CheckError, path: Path, keysOf: KeysOf): Problem | undefined {
  const { parentSchema: schema, data: actual } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const knownKeys = Object.keys(schema.properties ?? {});
      const presentKeys = keysOf(actual);
      return {
        kind: 'unknown-field',
        path: [...path, error.params.additionalProperty],
        knownKeys,
        presentKeys,
      };
    }
    case 'required':
      return { kind: 'missing-field', path: [...path, error.params.missingProperty] };
    case 'type': {
      return { kind: 'wrong-type', path, wanted: [schema.type ?? []].flat(), actual };
    }
    case 'enum':
    case 'const':
      return {
        kind: 'invalid-value',
        path,
        allowed: schema.enum ?? [schema.const ?? null],
        actual,
      };
    case 'pattern':
      return invalidFormat(error, path);
    case 'minimum':
    case 'maximum':
    case 'minItems':
    case 'maxItems':
    case 'minLength':
    case 'maxLength':
      return outOfRange(error, path);
    case 'if':
    case 'propertyNames':
      return undefined;
  }
}

function invalidFormat(error: CheckError & { keyword: 'pattern' }, path: Path): Problem {
  const { parentSchema: schema, propertyName, data: actual } = error;
  return {
    kind: 'invalid-format',
    path: propertyName === undefined ? path : [...path, propertyName],
    title: schema.title,
    examples: schema.examples ?? [],
    pattern: error.params.pattern,
    actual,
    onKey: propertyName !== undefined,
  };
}

function outOfRange({ parentSchema: schema, data }: CheckError, path: Path): OutOfRange {
  const kind = 'out-of-range';
  if (Array.isArray(data)) {
    const { minItems: minimum, maxItems: maximum } = schema;
    return { kind, path, measure: 'items', minimum, maximum, actual: data.length };
  }
  if (typeof data === 'string') {
    const { minLength: minimum, maxLength: maximum } = schema;
    return { kind, path, measure: 'characters', minimum, maximum, actual: [...data].length };
  }
  const { minimum, maximum } = schema;
  return { kind, path, measure: 'value', minimum, maximum, actual: Number(data) };
}
