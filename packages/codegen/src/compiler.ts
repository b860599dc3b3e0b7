/**
 * The compiler that typescript-json-schema brings: TypeScript 5.9. The TypeScript that the workspace compiles with is
 * version 7, which has no JavaScript API.
 */
export { ts } from 'typescript-json-schema';
