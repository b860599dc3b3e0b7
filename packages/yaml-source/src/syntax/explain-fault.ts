import { YAMLException } from 'js-yaml';

import { type Limits, tooDeep } from '../limits.ts';
import type { LimitProblem, SyntaxProblem } from '../problem.ts';
import { wholeSpan } from '../whole-span.ts';
import { explainForeign } from './explain-foreign.ts';
import { explainLine } from './explain-line.ts';
import { explainOpen } from './explain-open.ts';
import { explainToken } from './explain-token.ts';
import { explainValue } from './explain-value.ts';
import { type Explanation, type Fault, faultAt, visibleSpan } from './fault.ts';

/**
 * Says in plain words what the parser found wrong. The parser tells where it could not go on; what the author did is seen
 * from the text around that place, the likeliest first.
 *
 * @param error What the parser threw; anything but its own exception is thrown on.
 */
export function explainFault(
  text: string,
  error: unknown,
  limits: Limits,
): SyntaxProblem | LimitProblem {
  if (!(error instanceof YAMLException)) throw error;
  const offset = Math.min(error.mark?.position ?? 0, text.length);
  if (error.reason.startsWith('nesting exceeded')) return tooDeep(text, offset, limits);
  const fault = faultAt(text, offset, error.reason);
  const explanation =
    explainForeign(fault) ??
    explainToken(fault) ??
    explainOpen(fault) ??
    explainValue(fault) ??
    explainLine(fault) ??
    unexplained(fault);
  const span = wholeSpan(text, explanation.span);
  const isSeen = /[^\r\n]/.test(text.slice(span.start, span.end));
  return {
    kind: 'syntax',
    ...explanation,
    span: isSeen ? span : wholeSpan(text, visibleSpan(text, span.start)),
  };
}

function unexplained({ text, offset, reason }: Fault): Explanation {
  return { span: visibleSpan(text, offset), message: `This cannot be read as YAML: ${reason}.` };
}
