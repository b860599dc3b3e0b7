/**
 * The types of JSON Schema. `integer` is a number without a fraction; the formats have no other numbers.
 * @see https://json-schema.org/draft-07/json-schema-validation#rfc.section.6.1.1
 */
export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';

/** A value that a schema can list. */
export type JsonScalar = string | number | boolean | null;

/**
 * The part of JSON Schema draft-07 that the published schemas use, and nothing beyond it.
 * @see https://json-schema.org/draft-07/json-schema-validation
 */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $comment?: string;
  /** What the value is called, in a few words. */
  readonly title?: string;
  /** What the value means. */
  readonly description?: string;
  /** `#/definitions/<name>`. Where it stands, it stands alone. */
  readonly $ref?: string;
  /** One reference, so that a description can stand beside it. */
  readonly allOf?: readonly JsonSchema[];
  /** The variants of a union: of different JSON types, or mappings told apart by a constant property. */
  readonly anyOf?: readonly JsonSchema[];
  /** One type, or one type and `null`. */
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly JsonScalar[];
  readonly const?: JsonScalar;
  /** A regular expression in the common subset of ECMA-262 and Python, not anchored. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: JsonSchema;
  /** The known keys, in the order of the types. */
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  /** `false` on a closed mapping, a schema on a map; absent on an open mapping. */
  readonly additionalProperties?: false | JsonSchema;
  /** What the keys of a map must look like. */
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}
