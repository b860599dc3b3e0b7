export type * from './document.ts';
export { type Limits, defaultLimits } from './limits.ts';
export { LineIndex, type Position, positionAt } from './line-index.ts';
export { type Location, locate } from './locate.ts';
export type * from './node.ts';
export { parseSource } from './parse-source.ts';
export type * from './path.ts';
export type * from './problem.ts';
export type * from './span.ts';
