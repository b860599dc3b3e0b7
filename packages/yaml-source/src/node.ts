import type { Span } from './span.ts';

/** A node of a document, with the text that it was written as. */
export type Node = ScalarNode | MappingNode | SequenceNode | AliasNode;

/** How a scalar was written. `empty`: not at all, as the value in `key:`. */
export type ScalarStyle =
  | 'plain'
  | 'single-quoted'
  | 'double-quoted'
  | 'literal'
  | 'folded'
  | 'empty';

/** The type of a scalar by the YAML 1.2 core schema. `float` holds for `5.0` and `1e3` although they are whole. */
export type ScalarType = 'string' | 'integer' | 'float' | 'boolean' | 'null';

/** Data as the YAML 1.2 core schema reads it. */
export type ScalarValue = string | number | boolean | null;

/** A mapping's data: own keys only (no prototype), so that `__proto__` is a key like any other. */
export interface YamlRecord {
  [key: string]: YamlValue;
}

/** A document's data: strings, numbers, booleans, null, arrays and records without a prototype. */
export type YamlValue = ScalarValue | YamlValue[] | YamlRecord;

/**
 * A scalar. The span holds its properties (tag and anchor) and its quotes; a block scalar's begins at its `|` or `>` and
 * ends with its last line that is not blank. An empty one is the point after its indicator or, where a key has no colon, after
 * the key.
 */
export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  readonly type: ScalarType;
  readonly value: ScalarValue;
}

/** A mapping. A block mapping ends with its last value; a flow mapping's span holds its braces. */
export interface MappingNode extends Span {
  readonly kind: 'mapping';
  readonly flow: boolean;
  /** As written: duplicate keys and `<<` included. */
  readonly entries: readonly MappingEntry[];
  /** The data: the last of duplicate keys, merged mappings folded in, the mapping's own keys winning. */
  readonly value: YamlRecord;
}

/** A key and its value. */
export interface MappingEntry {
  readonly key: Node;
  readonly value: Node;
  /** The key as it stands in paths and data: a string key's value, any other's text (`1`, `true`, `[a, b]`). */
  readonly name: string;
  /**
   * Whether this is a `<<` whose value, a mapping or a list of mappings, is merged into the mapping instead of being stored
   * under a key. With any other value, which PyYAML refuses, `<<` is a key like others.
   */
  readonly merge: boolean;
}

/** A sequence. A block sequence begins at its first dash; a flow sequence's span holds its brackets. */
export interface SequenceNode extends Span {
  readonly kind: 'sequence';
  readonly flow: boolean;
  readonly items: readonly Node[];
  readonly value: YamlValue[];
}

/** An alias, `*name`; the span is the alias's own. */
export interface AliasNode extends Span {
  readonly kind: 'alias';
  readonly name: string;
  readonly target: ScalarNode | MappingNode | SequenceNode;
}
