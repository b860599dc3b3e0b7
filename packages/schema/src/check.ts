import type { JsonSchema } from './json-schema.ts';

/**
 * A generated validator: a type guard that leaves behind why the last value failed.
 *
 * That a guard tells the truth is the one thing that the compiler cannot see. The guards are compiled from the schemas,
 * which are generated from the types that they guard.
 */
export interface Check<T> {
  (value: unknown): value is T;
  /** What the last call found; `null` where it found nothing. */
  errors?: readonly CheckError[] | null;
}

/**
 * One error of a generated validator, as Ajv writes it with `allErrors` and `verbose`.
 * @see https://ajv.js.org/api.html#error-objects
 */
export type CheckError = {
  readonly [K in keyof ErrorParameters]: KeywordError<K>;
}[keyof ErrorParameters];

interface KeywordError<Keyword extends keyof ErrorParameters> {
  readonly keyword: Keyword;
  readonly params: ErrorParameters[Keyword];
  /** JSON Pointer to the faulty value. */
  readonly instancePath: string;
  /** The schema that holds the keyword. */
  readonly parentSchema: JsonSchema;
  /** The faulty value; for a faulty key, that key. */
  readonly data: unknown;
  /** The key, where a key and not a value is at fault. */
  readonly propertyName?: string;
}

/** The parameters of each keyword that the schemas use. */
interface ErrorParameters {
  readonly additionalProperties: { readonly additionalProperty: string };
  readonly required: { readonly missingProperty: string };
  readonly type: unknown;
  readonly enum: unknown;
  readonly const: unknown;
  readonly pattern: { readonly pattern: string };
  readonly minimum: unknown;
  readonly maximum: unknown;
  readonly minItems: unknown;
  readonly maxItems: unknown;
  readonly minLength: unknown;
  readonly maxLength: unknown;
  /** The branch of a union has failed. It says so itself, so this adds nothing. */
  readonly if: unknown;
  /** A key has failed. It says so itself, so this adds nothing. */
  readonly propertyNames: unknown;
}
