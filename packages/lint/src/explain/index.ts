export { type Explanation, explain } from './explain.ts';
export type { FieldPage } from './field-page.ts';
export { lintExample } from './lint-example.ts';
