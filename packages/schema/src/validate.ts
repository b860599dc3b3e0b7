import type { Check } from './check.ts';
import type { Config } from './config.ts';
import type { Feature } from './feature.ts';
import type { FixtureFile } from './fixture.ts';
import { check as checkConfig } from './gen/config.validator.ts';
import { check as checkFeature } from './gen/feature.validator.ts';
import { check as checkFixtureFile } from './gen/fixture.validator.ts';
import { check as checkReport } from './gen/report.validator.ts';
import type { Problem } from './problem.ts';
import { problemsOf } from './problems.ts';
import type { Report } from './report.ts';

/** The value with its type, or what is wrong with it. */
export type Validation<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Whether a value, as a YAML 1.2 parser reads it, is a feature file. */
export function validateFeature(value: unknown): Validation<Feature> {
  return validate(checkFeature, value);
}

/** Whether a value is a fixture file. */
export function validateFixtureFile(value: unknown): Validation<FixtureFile> {
  return validate(checkFixtureFile, value);
}

/** Whether a value is a configuration of planproof. */
export function validateConfig(value: unknown): Validation<Config> {
  return validate(checkConfig, value);
}

/** Whether a value is a JSON report of planproof. Keys that a later version adds are accepted. */
export function validateReport(value: unknown): Validation<Report> {
  return validate(checkReport, value);
}

function validate<T>(check: Check<T>, value: unknown): Validation<T> {
  if (check(value)) return { ok: true, value };
  return { ok: false, problems: problemsOf(check.errors ?? [], value) };
}
