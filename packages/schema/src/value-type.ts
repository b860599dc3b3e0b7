import type { JsonType } from './json-schema.ts';

/** What a value is, in the words of YAML. */
export type ValueType = 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'mapping' | 'null';

const WORDS: Readonly<Record<JsonType, ValueType>> = {
  string: 'string',
  integer: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
  null: 'null',
};

/** The word for a type of JSON Schema. */
export function wordFor(type: JsonType): ValueType {
  return WORDS[type];
}

/** What a value is. A number without a fraction is an `integer`, every other one, `NaN` and the infinities a `number`. */
export function typeOfValue(value: unknown): ValueType {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'object' ? 'mapping' : 'string';
}

/** Whether a value is a mapping. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeOfValue(value) === 'mapping';
}
