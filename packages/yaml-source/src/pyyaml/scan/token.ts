import type { Span } from '../../span.ts';

/** What PyYAML 6.0.3's scanner.py cuts a text into. `mark`: a token that only its kind tells from others. */
export type Token = MarkToken | NameToken | TagToken | DirectiveToken | ScalarToken;

export type MarkKind =
  | 'document-start'
  | 'document-end'
  | 'block-sequence-start'
  | 'block-mapping-start'
  | 'block-end'
  | 'block-entry'
  | 'flow-sequence-start'
  | 'flow-sequence-end'
  | 'flow-mapping-start'
  | 'flow-mapping-end'
  | 'flow-entry'
  | 'key'
  | 'value'
  | 'stream-end';

export interface MarkToken extends Span {
  readonly kind: MarkKind;
}

export interface NameToken extends Span {
  readonly kind: 'anchor' | 'alias';
  readonly name: string;
}

export interface TagToken extends Span {
  readonly kind: 'tag';
  /** `undefined`: the suffix is the whole tag, as in `!<tag:yaml.org,2002:str>` and in `!` alone. */
  readonly handle: string | undefined;
  readonly suffix: string;
}

export interface DirectiveToken extends Span {
  readonly kind: 'directive';
  readonly directive: Directive;
}

export type Directive =
  | { readonly name: 'yaml'; readonly major: number }
  | { readonly name: 'tag'; readonly handle: string; readonly prefix: string }
  | { readonly name: 'unknown' };

export interface ScalarToken extends Span {
  readonly kind: 'scalar';
  readonly value: string;
  readonly plain: boolean;
}
