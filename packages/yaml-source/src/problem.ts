import type { Path } from './path.ts';
import type { Span } from './span.ts';

/** What is wrong with a text as YAML, whatever it is about. */
export type SourceProblem =
  | SyntaxProblem
  | LimitProblem
  | DuplicateKeyProblem
  | RejectedProblem
  | MisreadProblem;

/** The text is not one YAML document. Nothing else is known of it. */
export interface SyntaxProblem {
  readonly kind: 'syntax';
  readonly span: Span;
  /** One plain sentence. */
  readonly message: string;
  /** What to write instead, where it can be told. */
  readonly help?: string;
}

/** The document is larger than a feature file can reasonably be. Nothing else is known of it. */
export interface LimitProblem {
  readonly kind: 'limit';
  readonly span: Span;
  readonly message: string;
}

/** A mapping names a key twice. The data holds the last one, as PyYAML's does. */
export interface DuplicateKeyProblem {
  readonly kind: 'duplicate-key';
  /** Ends in the key. */
  readonly path: Path;
  readonly span: Span;
  readonly first: Span;
}

/** YAML 1.2 accepts it; PyYAML, which reads YAML 1.1, refuses the whole file. */
export interface RejectedProblem {
  readonly kind: 'rejected-by-yaml11';
  readonly path: Path;
  readonly span: Span;
  readonly message: string;
  readonly help?: string;
}

/** YAML 1.2 and PyYAML both accept it, and see other keys or items in it. */
export interface MisreadProblem {
  readonly kind: 'misread-by-yaml11';
  readonly path: Path;
  readonly span: Span;
  readonly message: string;
  readonly help?: string;
}
