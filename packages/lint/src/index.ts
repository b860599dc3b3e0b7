export {
  type Baseline,
  baselineOf,
  baselineSize,
  formatBaseline,
  notInBaseline,
} from './baseline.ts';
export { docsUrl } from './docs-url.ts';
export { fingerprintOf } from './fingerprint.ts';
export { countFingerprints, type FingerprintCounts, notCounted } from './fingerprint-counts.ts';
export { builtInFixtureNames } from './fixture/built-in.ts';
export { type DriverCode, type DriverFinding, driverFindingsOf } from './fixture/driver-verdict.ts';
export { type FixtureView, viewFixture } from './fixture/fixture-view.ts';
export type { LintResult } from './lint-result.ts';
export { type LintOptions, lintText } from './lint-text.ts';
export { findFeatureId, type PlacedId } from './project/feature-id.ts';
export { type DefinedFixture, fixturesIn } from './project/fixture-file.ts';
export type * from './project/gherkin-reader.ts';
export {
  type MemoryProjectOptions,
  memoryProject,
  type ProjectReaders,
} from './project/memory-project.ts';
export { featureDirectory, type NeedyFeature, needyFeature } from './project/needy-feature.ts';
export type * from './project/project.ts';
export type * from './project/python-reader.ts';
export { type BaselineReading, readBaseline } from './read-baseline.ts';
export { ruleByCode, rules } from './registry.ts';
export * from './report/index.ts';
export { examplePath, examplePathOf, type Rule, type RuleGroup } from './rule.ts';
export { isRuleCode, type RuleCode, ruleCodes } from './rule-codes.ts';
export { nearest } from './suggest.ts';
