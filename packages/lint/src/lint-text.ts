import type { FileKind, Problem, RuleLevel } from '@planproof/schema';
import { type ParsedSource, parseSource } from '@planproof/yaml-source';
import {
  type LeveledFinding,
  type PlacedFinding,
  placeFindings,
  sortByPlace,
} from './diagnostics.ts';
import { asRecord, viewFeature } from './feature-view.ts';
import { viewFixtures } from './fixture/fixtures-view.ts';
import type { LintResult } from './lint-result.ts';
import { pathKey } from './path-key.ts';
import type { Project } from './project/project.ts';
import { ruleByCode, rules } from './registry.ts';
import type { LintContext, Rule } from './rule.ts';
import { isRuleCode, type RuleCode } from './rule-codes.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';
import { illTypedPaths, structureProblems } from './structure.ts';
import { suppress } from './suppress.ts';
import { undecodable, unreadTooLarge } from './unreadable.ts';

/** What to lint a text as. */
export interface LintOptions {
  /** What the file is. The default is told from its content: a `fixtures` key makes it a fixture file, else it is a feature. */
  readonly kind?: FileKind | undefined;
  /** The level of each rule that is not to have its own. */
  readonly rules?: Readonly<Partial<Record<RuleCode, RuleLevel>>> | undefined;
  /** The text was decoded from bytes that are not UTF-8; the offset of the first replacement character. */
  readonly invalidUtf8At?: number | undefined;
  /** The size in bytes of a file that was not read because it is larger than the limit. The text is empty then. */
  readonly byteLength?: number | undefined;
  /** The repository around the file. Without it the rules that look at other files are off. */
  readonly project?: Project | undefined;
}

/**
 * Finds what is wrong with a feature or fixture file. Bad input is never thrown: whatever the text holds, the result says.
 *
 * @param text the file's text; a byte order mark belongs to it
 */
export function lintText(text: string, options: LintOptions = {}): LintResult {
  const { kind, placed, suppressed } = analyse(text, options);
  return { kind, diagnostics: placed.map(({ diagnostic }) => diagnostic), suppressed };
}

/** What linting knows of a text; {@link LintResult} is what it says of it. */
export interface Analysis {
  readonly source: ParsedSource;
  readonly kind: FileKind;
  readonly placed: readonly PlacedFinding[];
  readonly suppressed: number;
}

/** The pipeline, from text to findings with places. */
export function analyse(text: string, options: LintOptions): Analysis {
  const source = read(text, options);
  const kind = options.kind ?? kindOf(source);
  const value = source.kind === 'document' ? source.value : undefined;
  const feature = viewFeature(kind === 'feature' ? value : undefined);
  const context: LintContext = {
    source,
    kind,
    problems: source.kind === 'document' ? structureProblems(source, kind) : [],
    feature,
    fixtures: viewFixtures(kind === 'fixture' ? value : undefined, feature, options.project),
    project: options.project,
    unusedSuppressions: [],
  };
  const active = rules.filter((rule) => applies(rule, context) && levelOf(rule, options) !== 'off');
  const findings: LeveledFinding[] = [];
  for (const rule of active) run(rule, context, options, findings);
  const placed = placeFindings(source, wellTyped(findings, context.problems));
  if (source.kind === 'unreadable') return { source, kind, placed, suppressed: 0 };
  const { kept, suppressed, unused } = suppress(source, placed);
  const unusedSuppressions = unused.filter((each) => isJudged(each.code, active));
  if (unusedSuppressions.length === 0) return { source, kind, placed: kept, suppressed };
  const idle: LeveledFinding[] = [];
  run(unusedSuppression, { ...context, unusedSuppressions }, options, idle);
  return {
    source,
    kind,
    placed: sortByPlace([...kept, ...placeFindings(source, idle)]),
    suppressed,
  };
}

/** Of a value of the wrong type nothing is said but that. JavaScript takes `2.0` for an integer, and so do rules. */
function wellTyped(
  findings: readonly LeveledFinding[],
  problems: readonly Problem[],
): readonly LeveledFinding[] {
  const wrong = illTypedPaths(problems);
  if (wrong.size === 0) return findings;
  return findings.filter(
    ({ code, path }) =>
      ruleByCode[code].group === 'structure' ||
      ruleByCode[code].group === 'source' ||
      !wrong.has(pathKey(path)),
  );
}

/** Of a rule that did not run it is not known whether there was something to suppress. */
function isJudged(code: string, active: readonly Rule[]): boolean {
  return !isRuleCode(code) || active.some((rule) => rule.code === code);
}

function read(text: string, options: LintOptions): ParsedSource {
  if (options.byteLength !== undefined) return unreadTooLarge(options.byteLength);
  if (options.invalidUtf8At !== undefined) return undecodable(text, options.invalidUtf8At);
  return parseSource(text);
}

function kindOf(source: ParsedSource): FileKind {
  const value = source.kind === 'document' ? asRecord(source.value) : undefined;
  return value !== undefined && 'fixtures' in value ? 'fixture' : 'feature';
}

/** Of an unreadable text nothing is said but why it cannot be read. */
function applies({ group }: Rule, { source, kind, project }: LintContext): boolean {
  if (source.kind === 'unreadable') return group === 'source';
  if (group === 'project') return kind === 'feature' && project !== undefined;
  if (group === 'config') return kind === 'config';
  if (group === 'fixture') return kind !== 'config';
  return group !== 'feature' || kind === 'feature';
}

function levelOf(rule: Rule, options: LintOptions): RuleLevel {
  return options.rules?.[rule.code] ?? rule.severity;
}

/** Adds what a rule finds to the list. */
function run(
  rule: Rule,
  context: LintContext,
  options: LintOptions,
  findings: LeveledFinding[],
): void {
  const wanted = options.rules?.[rule.code];
  if (wanted === 'off') return;
  for (const finding of rule.check(context)) {
    const severity = wanted ?? finding.severity ?? rule.severity;
    findings.push({ ...finding, code: rule.code, severity });
  }
}
