import type { Node, ScalarNode, YamlValue } from './node.ts';
import type { Path } from './path.ts';
import type { LimitProblem, SourceProblem, SyntaxProblem } from './problem.ts';

/** A text, read. */
export type ParsedSource = SourceDocument | UnreadableSource;

/** A text that is one YAML document within the limits. */
export interface SourceDocument {
  readonly kind: 'document';
  readonly text: string;
  /** `undefined`: the text holds nothing but white space and comments. */
  readonly root: Node | undefined;
  readonly value: YamlValue | undefined;
  /** Duplicate keys, and what a YAML 1.1 reader refuses or takes for something else; in the order of the text. */
  readonly problems: readonly SourceProblem[];
  /** Scalars that PyYAML reads as another type, another number or another text than YAML 1.2 does. Keys are included. */
  readonly yaml11: readonly Yaml11Scalar[];
  /** Scalars of type float whose value is whole, such as `5.0`: data alone cannot tell them from integers. */
  readonly wholeFloats: readonly PlacedScalar[];
  /** Keys that are not strings, such as `5` or `true`: in the data every key is one. */
  readonly otherKeys: readonly PlacedScalar[];
}

/** A text that cannot be read. */
export interface UnreadableSource {
  readonly kind: 'unreadable';
  readonly text: string;
  readonly problem: SyntaxProblem | LimitProblem;
}

/** A scalar and where it stands in the data. */
export interface PlacedScalar {
  readonly path: Path;
  readonly node: ScalarNode;
  /** Whether the scalar is the key that the path ends in, not the value. */
  readonly isKey: boolean;
}

/** A scalar that YAML 1.1 and YAML 1.2 read differently. */
export interface Yaml11Scalar extends PlacedScalar {
  /** What PyYAML's `safe_load` makes of it. */
  readonly yaml11: Yaml11Value;
}

/** What PyYAML makes of a scalar. */
export type Yaml11Value =
  /** `value` only where it is another text. */
  | { readonly type: 'string'; readonly value?: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'integer'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'date' }
  | { readonly type: 'datetime' }
  | { readonly type: 'null' };
