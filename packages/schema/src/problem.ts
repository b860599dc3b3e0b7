import type { JsonScalar, JsonType } from './json-schema.ts';

/** The keys (strings) and indexes (numbers) that lead from the root of a document to a node. */
export type Path = readonly (string | number)[];

/** A way in which a value does not have its format. */
export type Problem =
  | UnknownField
  | MissingField
  | WrongType
  | InvalidValue
  | OutOfRange
  | InvalidFormat;

/** The kind of a problem; also the code of the rule that reports it. */
export type ProblemKind = Problem['kind'];

/** A closed mapping has a key that its type does not have. */
export interface UnknownField {
  readonly kind: 'unknown-field';
  /** Ends in the key. */
  readonly path: Path;
  /** The keys that the mapping's type has, in their order there. */
  readonly knownKeys: readonly string[];
  /** The keys that the mapping has. */
  readonly presentKeys: readonly string[];
}

/** A mapping lacks a required key. */
export interface MissingField {
  readonly kind: 'missing-field';
  /** Ends in the key that is missing. */
  readonly path: Path;
}

/** A value has another type than the field takes. It hides every other problem of the same path. */
export interface WrongType {
  readonly kind: 'wrong-type';
  readonly path: Path;
  /** Every type that the field takes, `null` last. */
  readonly wanted: readonly JsonType[];
  readonly actual: unknown;
}

/** A value is not in the list that the field takes. */
export interface InvalidValue {
  readonly kind: 'invalid-value';
  readonly path: Path;
  readonly allowed: readonly JsonScalar[];
  readonly actual: unknown;
}

/** A number, or the length of a list or a text, is outside its bounds. */
export interface OutOfRange {
  readonly kind: 'out-of-range';
  readonly path: Path;
  /** What is counted. */
  readonly measure: 'value' | 'items' | 'characters';
  /** The lowest that is allowed, where there is a lowest. */
  readonly minimum: number | undefined;
  /** The highest that is allowed, where there is a highest. */
  readonly maximum: number | undefined;
  /** The number that was counted. */
  readonly actual: number;
}

/** A text, or a key, does not look as the field wants it. */
export interface InvalidFormat {
  readonly kind: 'invalid-format';
  /** The value; where `onKey` is true, the path ends in the key. */
  readonly path: Path;
  /** What the text should be, in a few words, such as `feature id`. */
  readonly title: string | undefined;
  /** Texts that would do. */
  readonly examples: readonly unknown[];
  /** The regular expression that the text does not match. */
  readonly pattern: string;
  /** The text. */
  readonly actual: unknown;
  /** Whether the key of a map is at fault and not a value. */
  readonly onKey: boolean;
}
