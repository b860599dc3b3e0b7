import { asList, asRecord, type FeatureView } from '../feature-view.ts';
import type { LintContext } from '../rule.ts';
import type { GherkinText } from './gherkin-reader.ts';
import type { OtherFile } from './other-file.ts';
import type { PathKind } from './project.ts';
import { normalizePath } from './repo-path.ts';

/** An entry of `feature_files`, and what is there. */
export interface FeatureFile {
  /** The position in `feature_files`. */
  readonly index: number;
  /** The path as the feature has it. */
  readonly written: string;
  /** Without `.` and `..`; as written where it cannot be normalised. */
  readonly path: string;
  readonly kind: PathKind;
}

/** A Gherkin file that was read. */
export interface ReadFeatureFile extends FeatureFile, OtherFile {
  readonly gherkin: GherkinText;
}

/** What is known of the scenarios of a feature. */
export interface FeatureScenarios {
  readonly files: readonly ReadFeatureFile[];
  /** Whether there are Gherkin files, and all of them could be read throughout. */
  readonly complete: boolean;
}

const known = new WeakMap<FeatureView, FeatureScenarios>();

/** The Gherkin files that a feature names; none where there is no repository to look at. */
export function featureFiles({ feature, project }: LintContext): readonly FeatureFile[] {
  const list = asList(feature.root?.feature_files);
  if (project === undefined || list === undefined) return [];
  return list.flatMap((written, index): FeatureFile[] => {
    if (typeof written !== 'string' || written.trim() === '') return [];
    const path = normalizePath(written) ?? written;
    return [{ index, written, path, kind: project.kindOf(written) }];
  });
}

/** Reads the Gherkin files that a feature names, each file once. */
export function featureScenarios(context: LintContext): FeatureScenarios {
  const before = known.get(context.feature);
  if (before !== undefined) return before;
  const named = featureFiles(context);
  const distinct = [...new Map(named.toReversed().map((file) => [file.path, file])).values()];
  distinct.sort((one, other) => one.index - other.index);
  const files = distinct.flatMap((file) => readFile(context, file) ?? []);
  const complete =
    files.length > 0 &&
    files.length === distinct.length &&
    named.length === asList(context.feature.root?.feature_files)?.length &&
    files.every(({ gherkin }) => gherkin.complete);
  const scenarios = { files, complete };
  known.set(context.feature, scenarios);
  return scenarios;
}

/** Whether scenarios without a verifier stop the run. */
export function isRoutingEnforced({ root }: FeatureView): boolean {
  return root?.routing_law === 'enforced';
}

/** The titles that `scenarios` stamps; nothing where the field is absent. */
export function stampedTitles({ root }: FeatureView): readonly string[] | undefined {
  const stamps = asRecord(root?.scenarios);
  return stamps && Object.keys(stamps).filter((title) => !title.startsWith('x-'));
}

function readFile({ project }: LintContext, file: FeatureFile): ReadFeatureFile | undefined {
  const text = file.kind === 'file' ? project?.read(file.path) : undefined;
  const gherkin = text === undefined ? undefined : project?.readScenarios?.(text);
  return text === undefined || gherkin === undefined ? undefined : { ...file, text, gherkin };
}
