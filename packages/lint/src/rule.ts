import type { FileKind, FixSafety, Problem, Severity } from '@planproof/schema';
import type { ParsedSource } from '@planproof/yaml-source';
import type { FeatureView } from './feature-view.ts';
import type { Finding } from './finding.ts';
import type { FixturesView } from './fixture/fixtures-view.ts';
import type { Project } from './project/project.ts';
import type { RuleCode } from './rule-codes.ts';
import type { Suppression } from './suppress.ts';

/** What a group of rules is about, as the rule index is divided. */
export type RuleGroup =
  | 'source'
  | 'structure'
  | 'feature'
  | 'project'
  | 'fixture'
  | 'config'
  | 'suppression';

/** A rule: what it holds, why, an example of either kind, and the check. Its page and its terminal help are made from it. */
export interface Rule {
  readonly code: RuleCode;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** What the rule holds: one sentence. */
  readonly summary: string;
  /** Why it matters: a paragraph. */
  readonly why: string;
  /** A file in which the rule finds something. */
  readonly bad: string;
  /** The same file without the fault: no rule finds anything. */
  readonly good: string;
  /** The kinds of fixes that its findings may have; none where it is not there. */
  readonly fixes?: readonly FixSafety[];
  /** What the examples are, where they do not show it themselves. */
  readonly exampleKind?: FileKind;
  /** The other files of the repository that the examples stand in, by path; the examples are at {@link examplePathOf}. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the rule finds. Reads the well-typed parts and passes over the rest. */
  check(context: LintContext): Iterable<Finding>;
}

/** Where the examples of rules that look at other files stand. */
export const examplePath = '.guardkit/features/FEAT-A1.yaml';

const EXAMPLE_PATHS: Readonly<Record<FileKind, string>> = {
  feature: examplePath,
  fixture: '.guardkit/fixtures/fixtures.yaml',
  config: 'planproof.config.yaml',
};

/** Where the examples of a rule stand in their repository. */
export function examplePathOf({ exampleKind = 'feature' }: Pick<Rule, 'exampleKind'>): string {
  return EXAMPLE_PATHS[exampleKind];
}

/** Everything that is known of a file when its rules run. */
export interface LintContext {
  readonly source: ParsedSource;
  readonly kind: FileKind;
  /** What the format's validator says; empty where the text is unreadable. */
  readonly problems: readonly Problem[];
  /** The well-typed parts of a feature; empty for other kinds. */
  readonly feature: FeatureView;
  /** The fixtures that the file defines or names. */
  readonly fixtures: FixturesView;
  /** The repository around the file; nothing where other files are not to be looked at. */
  readonly project: Project | undefined;
  /** Suppressions that had nothing to suppress; known when the other rules have run. */
  readonly unusedSuppressions: readonly Suppression[];
}
