export { ruleGroupTitles } from '../rule-index.ts';
export { schemasAt } from '../schema-at.ts';
export { type Explanation, explain } from './explain.ts';
export { constraintsOf, type FieldPage, fieldPages } from './field-page.ts';
export { lintExample } from './lint-example.ts';
export { inCommon, inOneList } from './variant-words.ts';
