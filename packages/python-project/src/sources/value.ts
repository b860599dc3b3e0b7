import type { UrlStep } from '../connection.ts';
import type { Place } from '../place.ts';
import type { Frame } from './frame.ts';
import type { Module } from './modules.ts';
import type { PyNode } from './python-tree.ts';
import { isSame, sameStep, sameSteps } from './same-value.ts';
import type { Scope } from './scopes.ts';

/** A function or a class of the project. */
export interface Definition {
  readonly module: Module;
  readonly scope: Scope;
}

/** How the environment names the fields of a settings object. */
export interface EnvironmentNames {
  readonly prefix: string;
  readonly delimiter: string | undefined;
  readonly caseSensitive: boolean;
}

/** A call as it is written, with what its names mean there. */
export interface CallSite {
  readonly node: PyNode;
  readonly frame: Frame;
}

/** What is known of the value of an expression without running it. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  /** Text from environment variables; `cut` is the prefix that was cut off it. */
  | {
      readonly kind: 'variable';
      readonly names: readonly string[];
      readonly steps: readonly UrlStep[];
      readonly cut?: string | undefined;
    }
  /** Text put together from several; the scheme where it is known. */
  | {
      readonly kind: 'mixed';
      readonly variables: readonly string[];
      readonly scheme: string | undefined;
    }
  | { readonly kind: 'none' }
  /** The code leaves instead. */
  | { readonly kind: 'never' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'table';
      readonly entries: ReadonlyMap<string, () => Value>;
      readonly open: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly (() => Value)[] }
  | { readonly kind: 'function'; readonly definition: Definition; readonly self: Value | undefined }
  | { readonly kind: 'class'; readonly definition: Definition }
  | {
      readonly kind: 'instance';
      readonly definition: Definition;
      readonly made: CallSite | undefined;
      readonly environment: EnvironmentNames | undefined;
    }
  | { readonly kind: 'package'; readonly directory: string }
  | { readonly kind: 'module'; readonly module: Module }
  /** Something of a library, by its dotted name. */
  | { readonly kind: 'external'; readonly path: string }
  /** What calling something of a library gives. */
  | { readonly kind: 'result'; readonly path: string; readonly call: CallSite }
  /** The fields that a validator of settings is shown beside its own. */
  | { readonly kind: 'fields'; readonly of: Value }
  /** A method of a value that is no instance of a class of the project. */
  | { readonly kind: 'method'; readonly of: Value; readonly name: string };

export const unknown: Value = { kind: 'unknown' };
export const never: Value = { kind: 'never' };
export const none: Value = { kind: 'none' };

export function textOf(text: string): Value {
  return { kind: 'text', text };
}

export function variableOf(...names: readonly string[]): Value {
  return { kind: 'variable', names, steps: [] };
}

/** A value after a step of which nothing is known. */
export function opaque(value: Value, place: Place): Value {
  if (value.kind !== 'variable')
    return value.kind === 'mixed' ? { ...value, scheme: undefined } : unknown;
  const last = value.steps.at(-1);
  if (last?.kind === 'opaque') return value;
  const { names, steps } = value;
  return { kind: 'variable', names, steps: [...steps, { kind: 'opaque', place }] };
}

/** A URL of which the options may have become others. */
export function withOtherQuery(value: Value, place: Place): Value {
  if (value.kind !== 'variable' || value.steps.at(-1)?.kind === 'query') return value;
  return { ...value, steps: [...value.steps, { kind: 'query', place }] };
}

/** One of two values, nobody knows which. */
export function either(left: Value, right: Value, place: Place): Value {
  if (left.kind === 'never' || left.kind === 'none') return right;
  if (right.kind === 'never' || right.kind === 'none') return left;
  if (isSame(left, right)) return left;
  if (left.kind === 'variable' && right.kind === 'variable')
    return mergedVariables(left, right, place);
  if (left.kind === 'variable') return undecided(left.names, place);
  if (right.kind === 'variable') return undecided(right.names, place);
  if (left.kind === 'mixed' || right.kind === 'mixed') return mergedParts(left, right);
  if (left.kind === 'instance' && right.kind === 'instance') return mergedInstances(left, right);
  if (left.kind === 'table' && right.kind === 'table') return mergedTables(left, right, place);
  return unknown;
}

/** Text that these variables may have a part in. The steps of one of several ways are not those of all. */
function undecided(names: readonly string[], place: Place): Value {
  return { kind: 'variable', names, steps: [{ kind: 'opaque', place }] };
}

type Variable = Extract<Value, { kind: 'variable' }>;

function mergedVariables(left: Variable, right: Variable, place: Place): Value {
  const names = union(left.names, right.names);
  if (left.cut === right.cut && sameSteps(left.steps, right.steps)) return { ...left, names };
  let shared = 0;
  while (sameStep(left.steps[shared], right.steps[shared])) shared += 1;
  return opaque({ kind: 'variable', names, steps: left.steps.slice(0, shared) }, place);
}

type Instance = Extract<Value, { kind: 'instance' }>;

/** One of two objects of a class: what each was made with is open. */
function mergedInstances(left: Instance, right: Instance): Value {
  const isOne = left.definition.scope === right.definition.scope;
  if (!isOne || left.environment?.prefix !== right.environment?.prefix) return unknown;
  return { ...left, made: undefined };
}

type Table = Extract<Value, { kind: 'table' }>;

function mergedTables(left: Table, right: Table, place: Place): Value {
  const entries = new Map(left.entries);
  for (const [key, entry] of right.entries) {
    const other = left.entries.get(key);
    entries.set(key, other === undefined ? entry : () => either(other(), entry(), place));
  }
  return { kind: 'table', entries, open: true };
}

function mergedParts(left: Value, right: Value): Value {
  const leftParts = left.kind === 'mixed' ? left : undefined;
  const rightParts = right.kind === 'mixed' ? right : undefined;
  if (![left, right].every((value) => value.kind === 'mixed' || value.kind === 'text'))
    return unknown;
  const variables = union(leftParts?.variables ?? [], rightParts?.variables ?? []);
  const schemes = [left, right].map(schemeOf);
  return { kind: 'mixed', variables, scheme: schemes[0] === schemes[1] ? schemes[0] : undefined };
}

/** The scheme of a text or of one put together. */
export function schemeOf(value: Value): string | undefined {
  if (value.kind === 'mixed') return value.scheme;
  if (value.kind === 'text') return /^([A-Za-z][\w+.-]*):/.exec(value.text)?.[1];
  return undefined;
}

/** The first value, or the second where the first is not there: `a or b`. An exported variable is there. */
export function orElse(first: Value, second: Value, place: Place): Value {
  if (first.kind === 'none' || first.kind === 'never') return second;
  if (first.kind === 'text') return first.text === '' ? second : first;
  if (first.kind === 'unknown') return either(first, second, place);
  if (first.kind === 'variable' && second.kind === 'variable') {
    // A variable that is exported is there, so nothing falls back to another reading of it.
    const isSameOne = second.names.every((name) => first.names.includes(name));
    return isSameOne ? first : mergedVariables(first, second, place);
  }
  return first;
}

/** A variable that is read, or else what its default is read from. */
export function withDefault(read: Value, fallback: Value | undefined, place: Place): Value {
  if (read.kind !== 'variable' || fallback?.kind !== 'variable') return read;
  return orElse(read, fallback, place);
}

export function union(left: readonly string[], right: readonly string[]): string[] {
  return [...new Set([...left, ...right])];
}

/** The environment variables that a value is made of. */
export function variablesOf(value: Value): readonly string[] {
  if (value.kind === 'variable') return value.names;
  return value.kind === 'mixed' ? value.variables : [];
}

/** The variables in a value, or in the entries of a table. */
export function allVariables(value: Value): readonly string[] {
  if (value.kind !== 'table') return variablesOf(value);
  let found: readonly string[] = [];
  for (const entry of value.entries.values()) found = union(found, allVariables(entry()));
  return found;
}
