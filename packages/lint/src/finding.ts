import type { FixSafety, Range, Severity } from '@planproof/schema';
import type { Path, PathEdit, Span } from '@planproof/yaml-source';
import type { RuleCode } from './rule-codes.ts';

/** What a rule finds: a statement about a path of the document. Only `locate` turns it into a place in the text. */
export interface Finding {
  readonly path: Path;
  /** Whether the key at the path is meant, or the value. */
  readonly at: 'key' | 'value';
  /** The field of the mapping at the path to underline in its stead; where it is missing, what stands for the mapping. */
  readonly focus?: string;
  /** One plain sentence that names the offending value. */
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** What to write instead, one sentence each. */
  readonly help?: readonly string[];
  readonly related?: readonly (RelatedPath | RelatedFile)[];
  /** What follows from what, one sentence each. */
  readonly evidence?: readonly FindingEvidence[];
  readonly fixes?: readonly PathFix[];
  /** The very place, where the reader of the text knows it better than the path does. */
  readonly span?: Span;
}

/** A finding with the rule that made it. */
export interface CodedFinding extends Finding {
  readonly code: RuleCode;
}

/** Another place that belongs to a finding. */
export interface RelatedPath {
  readonly message: string;
  readonly path: Path;
  readonly at: 'key' | 'value';
  /** As in {@link Finding}. */
  readonly focus?: string;
  readonly span?: Span;
}

/** A place in another file that belongs to a finding. */
export interface RelatedFile {
  readonly message: string;
  /** As reports name it. */
  readonly file: string;
  readonly range: Range;
}

/** A sentence of the chain that leads to a finding: a fact, with the place where it stands, if it stands anywhere. */
export type FindingEvidence = RelatedPath | RelatedFile | { readonly message: string };

/** A change that would resolve a finding, in paths. */
export interface PathFix {
  /** What the change does, in a few words, imperative. */
  readonly title: string;
  readonly safety: FixSafety;
  readonly edits: readonly PathEdit[];
}
