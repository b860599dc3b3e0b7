import type { Connection, Override, UrlStep, VariableRead } from './connection.ts';
import type { Place, ProjectProblem } from './place.ts';
import type { Requirement } from './requirement.ts';

/** What is known of a Python project from its files alone. Nothing of it is executed. */
export interface PythonProject {
  /** The manifests, locks and other files that said something of dependencies, sorted. */
  readonly manifests: readonly string[];
  /** Everything asked for or locked, in the order of the files. */
  readonly requirements: readonly Requirement[];
  /** Whether all that is installed is known: no `dynamic` dependencies left, no template, no file that could not be read. */
  readonly requirementsComplete: boolean;
  /** Every place that opens a connection or an engine, sorted by place. */
  readonly connections: readonly Connection[];
  /** Steps that rewrite or check a URL somewhere in the code, and were not followed to a connection. */
  readonly looseSteps: readonly UrlStep[];
  readonly variables: readonly VariableRead[];
  readonly overrides: readonly Override[];
  /** Whether all of the code was read: no file was too large, broken beyond reading, or left out for their number. */
  readonly sourcesComplete: boolean;
  /** What the configuration says of the engine, which outranks what the code shows. */
  readonly engine: 'sync' | 'async' | undefined;
  readonly problems: readonly ProjectProblem[];
}

/** A sentence of a chain of evidence, with the place where its fact stands. */
export interface EvidenceSentence {
  readonly message: string;
  readonly place: Place | undefined;
}
