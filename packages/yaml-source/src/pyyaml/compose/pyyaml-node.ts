import type { Span } from '../../span.ts';

/** A document as PyYAML's composer leaves it: each node with its tag, given or resolved. */
export type PyYamlNode = PyYamlScalar | PyYamlSequence | PyYamlMapping;

interface Tagged extends Span {
  /** In full, such as `tag:yaml.org,2002:str`. */
  readonly tag: string;
  /** Where the tag is written, if it is. */
  readonly tagSpan: Span | undefined;
}

export interface PyYamlScalar extends Tagged {
  readonly kind: 'scalar';
  readonly value: string;
}

export interface PyYamlSequence extends Tagged {
  readonly kind: 'sequence';
  readonly items: PyYamlNode[];
}

export interface PyYamlMapping extends Tagged {
  readonly kind: 'mapping';
  readonly entries: (readonly [key: PyYamlNode, value: PyYamlNode])[];
}
