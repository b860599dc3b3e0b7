import { YAMLException } from 'js-yaml';

import { type Limits, tooDeep } from '../limits.ts';
import type { LimitProblem, SyntaxProblem } from '../problem.ts';

/** Says in plain words what the parser found wrong. */
export function explainFault(text: string, error: unknown, limits: Limits): SyntaxProblem | LimitProblem {
  if (!(error instanceof YAMLException)) throw error;
  const offset = error.mark?.position ?? 0;
  if (error.reason.startsWith('nesting exceeded')) return tooDeep(text, offset, limits);
  return { kind: 'syntax', span: { start: offset, end: Math.min(offset + 1, text.length) }, message: error.reason };
}
