export type * from './config.ts';
export type * from './feature.ts';
export { fieldRemedies } from './field-remedies.ts';
export type * from './fixture.ts';
export { configSchema } from './gen/config.schema.ts';
export { featureSchema } from './gen/feature.schema.ts';
export { fixtureSchema } from './gen/fixture.schema.ts';
export { reportSchema } from './gen/report.schema.ts';
export type * from './json-schema.ts';
export type * from './problem.ts';
export {
  type FieldFix,
  type FieldRemedy,
  type FixCondition,
  fieldRemedy,
  type KeyOf,
  type MappingName,
  NEAREST_KEY,
  type Safety,
  type ValueRemedy,
  valueRemedy,
} from './remedies.ts';
export type * from './report.ts';
export type * from './scalars.ts';
export {
  type Validation,
  validateConfig,
  validateFeature,
  validateFixtureFile,
  validateReport,
} from './validate.ts';
export { valueRemedies } from './value-remedies.ts';
