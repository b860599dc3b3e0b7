import type { UrlStep } from '../connection.ts';
import { sameStep } from './same-value.ts';

/** Steps that are taken only by URLs that begin so. */
export function conditionalSteps(
  steps: readonly UrlStep[],
  prefixes: readonly string[],
): UrlStep[] | undefined {
  const [first] = steps;
  const isGiven =
    first?.kind === 'require' &&
    prefixes.every((prefix) => first.prefixes.some((each) => prefix.startsWith(each)));
  const [step, ...more] = isGiven ? steps.slice(1) : steps;
  if (step === undefined || more.length > 0) return undefined;
  if (step.kind === 'replace') {
    return prefixes.map((prefix) => ({ ...step, ifPrefix: step.ifPrefix ?? prefix }));
  }
  if (step.kind !== 'set-driver' || !prefixes.every((prefix) => prefix.endsWith('://')))
    return undefined;
  const { scheme, place } = step;
  return prefixes.map((prefix) => ({
    kind: 'replace',
    from: prefix,
    to: `${scheme}://`,
    ifPrefix: prefix,
    once: true,
    place,
  }));
}

/** Two lists of steps of which a URL takes one, as one list in which neither takes up what the other leaves. */
export function inOrder(
  first: readonly UrlStep[],
  second: readonly UrlStep[],
): UrlStep[] | undefined {
  if (second.some((step, index) => sameStep(step, first[index]))) return undefined;
  for (const [before, behind] of [
    [first, second],
    [second, first],
  ] as const) {
    const isSafe = before.every((step) => behind.every((later) => !takesUp(step, later)));
    if (isSafe) return [...before, ...behind];
  }
  return undefined;
}

/** Steps for all URLs but those that begin so, if they leave these as they are in any case. */
export function unlessPrefix(
  prefixes: readonly string[],
  steps: readonly UrlStep[],
): readonly UrlStep[] | undefined {
  const leaves = (step: UrlStep, prefix: string): boolean => {
    if (step.kind === 'set-driver') return prefix.replace(/:(?:\/\/)?$/, '') === step.scheme;
    if (step.kind !== 'replace' || !step.from.includes(':')) return false;
    if (step.ifPrefix !== undefined)
      return !prefix.startsWith(step.ifPrefix) && !step.ifPrefix.startsWith(prefix);
    return !prefix.includes(step.from) && !step.from.startsWith(prefix);
  };
  return steps.every((step) => prefixes.every((prefix) => leaves(step, prefix)))
    ? steps
    : undefined;
}

/** Whether a step would apply to what another one made. */
function takesUp(step: UrlStep, later: UrlStep): boolean {
  if (step.kind !== 'replace' || later.kind !== 'replace') return true;
  if (step.ifPrefix === undefined || later.ifPrefix === undefined) return true;
  const made = step.ifPrefix.replace(step.from, () => step.to);
  return made.startsWith(later.ifPrefix) || later.ifPrefix.startsWith(made);
}
