import type { UrlStep } from '../connection.ts';
import type { Place } from '../place.ts';
import { type Condition, testOf } from './condition.ts';
import { sameSteps } from './same-value.ts';
import type { Value } from './value.ts';

type Variable = Extract<Value, { kind: 'variable' }>;

/** Code that asks more of a URL than this is not followed. */
const mostSteps = 48;

/**
 * A URL that takes one of two ways by what it is like. Nothing where one of the ways does not go on from it.
 *
 * @param then What it is where the condition holds; `never` where that raises.
 */
export function branched(
  condition: Condition,
  then: Value,
  otherwise: Value,
  place: Place,
): Value | undefined {
  const test = testOf(condition);
  const subject = 'subject' in condition ? condition.subject : undefined;
  if (test === undefined || subject?.kind !== 'variable') return undefined;
  const ways = [waySteps(then, subject, place), waySteps(otherwise, subject, place)] as const;
  const [first, second] = ways;
  if (first === undefined || second === undefined) return undefined;
  if (stepsSince(then, subject) === undefined && stepsSince(otherwise, subject) === undefined)
    return undefined;
  if (sameSteps(first, second)) return then;
  const steps: readonly UrlStep[] = [
    ...subject.steps,
    { kind: 'branch', test, met: first, otherwise: second, place },
  ];
  if (sizeOf(steps) > mostSteps) return undefined;
  return { kind: 'variable', names: subject.names, steps };
}

/** The steps of a way; a URL for which the code has another one ready, or none, gets no further. */
function waySteps(value: Value, subject: Variable, place: Place): readonly UrlStep[] | undefined {
  if (value.kind === 'never' || value.kind === 'text' || value.kind === 'mixed')
    return [{ kind: 'require', prefixes: [], place }];
  return stepsSince(value, subject);
}

/** The steps that a value went on from a variable. */
export function stepsSince(value: Value, subject: Variable): readonly UrlStep[] | undefined {
  if (value.kind !== 'variable' || value.cut !== undefined) return undefined;
  if (value.names.join('\n') !== subject.names.join('\n')) return undefined;
  const shared = value.steps.slice(0, subject.steps.length);
  return sameSteps(shared, subject.steps) ? value.steps.slice(subject.steps.length) : undefined;
}

function sizeOf(steps: readonly UrlStep[]): number {
  let size = 0;
  const waiting = [...steps];
  for (let step = waiting.pop(); step !== undefined && size <= mostSteps; step = waiting.pop()) {
    size += 1;
    if (step.kind === 'branch') waiting.push(...step.met, ...step.otherwise);
  }
  return size;
}
