export { diagnose } from './diagnose.ts';
export type * from './diagnose-input.ts';
export type * from './diagnosis.ts';
export { readLog } from './log/read-log.ts';
export type * from './log/symptom.ts';
