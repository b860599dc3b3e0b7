import type { UrlTest } from '../connection.ts';
import { type Condition, testOf } from './condition.ts';
import { isSame } from './same-value.ts';

/** Both of two conditions, or one of them, where that says one thing of a URL. */
export function combine(
  operator: 'and' | 'or',
  left: Condition | undefined,
  right: Condition | undefined,
): Condition | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (operator === 'and') {
    if (left.kind === 'set' && !left.negated && right.kind !== 'set' && right.kind !== 'constant') {
      return right;
    }
    if (left.kind === 'constant') return left.value ? right : left;
    if (right.kind === 'constant') return right.value ? left : right;
    if (left.kind === 'prefix' && !left.negated && right.kind === 'contains' && right.negated)
      return left;
    if (right.kind === 'prefix' && !right.negated && left.kind === 'contains' && left.negated)
      return right;
    if (left.kind === 'prefix' && !left.negated && excludesOnly(left, right)) return left;
  }
  if (
    operator === 'or' &&
    left.kind === 'set' &&
    left.negated &&
    right.kind === 'prefix' &&
    right.negated
  )
    return right;
  const joins =
    operator === 'or' ? !('negated' in left && left.negated) : 'negated' in left && left.negated;
  if (
    left.kind === 'prefix' &&
    right.kind === 'prefix' &&
    left.negated === right.negated &&
    joins
  ) {
    return { ...left, prefixes: [...left.prefixes, ...right.prefixes] };
  }
  if (left.kind === 'set' && right.kind === 'set' && left.negated === right.negated && joins)
    return left;
  // What an environment exports is there, so that a condition which asks for its absence does not hold.
  if (operator === 'and' && left.kind === 'set' && left.negated) return left;
  return combineTests(operator, left, right);
}

/** Two questions about one URL as a single one. */
function combineTests(
  operator: 'and' | 'or',
  left: Condition,
  right: Condition,
): Condition | undefined {
  const tests = [left, right].map(testOf);
  const [one, other] = tests;
  if (one === undefined || other === undefined) return undefined;
  if (!('subject' in left) || !('subject' in right) || !isSame(left.subject, right.subject))
    return undefined;
  const test: UrlTest = { kind: operator === 'and' ? 'all' : 'any', tests: [one, other] };
  return { kind: 'test', subject: left.subject, test, negated: false };
}

/** Whether a condition leaves out only what the prefixes leave out already. */
function excludesOnly(kept: Condition, other: Condition): boolean {
  if (kept.kind !== 'prefix' || other.kind !== 'prefix' || !other.negated) return false;
  return other.prefixes.every((out) =>
    kept.prefixes.every((each) => !each.startsWith(out) && !out.startsWith(each)),
  );
}
