import type { UrlStep } from '../connection.ts';
import type { Place } from '../place.ts';
import { branched, stepsSince } from './branch-steps.ts';
import type { Condition } from './condition.ts';
import type { Evaluator } from './evaluator.ts';
import type { Frame } from './frame.ts';
import { conditionalSteps, inOrder, unlessPrefix } from './ordered-steps.ts';
import { type PyNode, partsOf } from './python-tree.ts';
import { conditionOf } from './read-condition.ts';
import { sameStep } from './same-value.ts';
import { allVariables, either, opaque, orElse, type Value, variablesOf } from './value.ts';

/** How a branch leaves, if it does. */
type Leaving = 'raise' | 'return' | undefined;

type Variable = Extract<Value, { kind: 'variable' }>;

/**
 * The value after a choice: `then` where the condition holds, else `otherwise`. `never` stands for a branch that leaves.
 *
 * @param leaving How the branch of the condition leaves, if it does.
 */
export function chooseValue(
  evaluator: Evaluator,
  frame: Frame,
  node: PyNode,
  then: Value,
  otherwise: Value,
  leaving: Leaving,
): Value {
  if (then === otherwise) return then;
  const place = evaluator.place(frame, node);
  const condition = conditionOf(evaluator, node, frame);
  switch (condition.kind) {
    case 'constant':
      return condition.value ? then : otherwise;
    case 'set':
      return condition.negated
        ? chooseSet(condition.subject, otherwise, then, place)
        : chooseSet(condition.subject, then, otherwise, place);
    case 'prefix':
    case 'contains':
    case 'test': {
      const chosen = chooseByText(condition, then, otherwise, place, leaving);
      if (chosen !== undefined) return chosen;
      const isLeft = then.kind === 'never' && leaving !== 'raise';
      if (isLeft) return otherwise;
      return branched(condition, then, otherwise, place) ?? either(then, otherwise, place);
    }
    case 'other': {
      const chosen = either(then, otherwise, place);
      const isRefused = leaving === 'raise' && then.kind === 'never';
      return isRefused && concerns(evaluator, frame, node, chosen) ? opaque(chosen, place) : chosen;
    }
  }
}

/** A choice by the text of a URL, where it comes to steps one after the other. */
function chooseByText(
  condition: Extract<Condition, { kind: 'prefix' | 'contains' | 'test' }>,
  then: Value,
  otherwise: Value,
  place: Place,
  leaving: Leaving,
): Value | undefined {
  if (condition.kind === 'test') return undefined;
  const [matching, rest] = condition.negated ? [otherwise, then] : [then, otherwise];
  return condition.kind === 'prefix'
    ? choosePrefix(condition, matching, rest, place, leaving)
    : chooseContains(condition, matching, rest, place, leaving);
}

/** Whether a condition asks more of a URL than that it is there. */
export function concerns(
  evaluator: Evaluator,
  frame: Frame,
  node: PyNode,
  value: Value,
  depth = 0,
): boolean {
  const isJoined =
    node.name === 'BinaryExpression' &&
    node.children.some(({ name }) => name === 'and' || name === 'or');
  if (
    depth < 8 &&
    (isJoined || node.name === 'UnaryExpression' || node.name === 'ParenthesizedExpression')
  ) {
    return partsOf(node).some((part) => concerns(evaluator, frame, part, value, depth + 1));
  }
  const condition = conditionOf(evaluator, node, frame);
  if (condition.kind === 'other')
    return condition.subjects.some((subject) => derives(value, subject));
  const isOfText = /^(?:prefix|contains|test)$/.test(condition.kind) && 'subject' in condition;
  return isOfText && derives(value, condition.subject);
}

/** Whether a value comes of the variables of another. */
export function derives(value: Value, subject: Value): boolean {
  if (value.kind !== 'variable' || subject.kind !== 'variable') return false;
  return subject.names.some((name) => value.names.includes(name));
}

/** A choice by whether a value is there. What an environment exports is there. */
function chooseSet(subject: Value, there: Value, missing: Value, place: Place): Value {
  if (there.kind === 'never') return missing;
  if (missing.kind === 'never') return there;
  if (subject.kind === 'none' || (subject.kind === 'text' && subject.text === '')) return missing;
  if (subject.kind === 'text' && !/^(?:False|0)$/.test(subject.text)) return there;
  const shared = variablesOf(subject).some((name) => allVariables(there).includes(name));
  return shared ? orElse(there, missing, place) : either(there, missing, place);
}

/** A choice by what a URL begins with: a rewriting, a refusal, or another configuration. */
function choosePrefix(
  condition: Extract<Condition, { kind: 'prefix' }>,
  matching: Value,
  rest: Value,
  place: Place,
  leaving: Leaving,
): Value | undefined {
  const { subject, prefixes } = condition;
  const isSqlite = prefixes.every((prefix) => prefix.startsWith('sqlite'));
  if (subject.kind === 'text') {
    const { text } = subject;
    return prefixes.some((prefix) => text.startsWith(prefix)) ? matching : rest;
  }
  if (isSqlite && rest.kind !== 'never') return rest;
  if (matching.kind === 'never') {
    return rest.kind === 'never' || leaving !== 'raise' ? rest : undefined;
  }
  if (subject.kind !== 'variable') return undefined;
  const own = stepsSince(matching, subject);
  if (own === undefined) return undefined;
  const others = stepsSince(rest, subject);
  if (others === undefined) {
    const required: UrlStep = { kind: 'require', prefixes, place };
    // What returns the URL behind the check has met it already.
    if (own.some((step) => sameStep(step, required))) return matching;
    return withSteps(subject, [...subject.steps, required, ...own]);
  }
  const rewritten = conditionalSteps(own, prefixes);
  const ordered =
    own.length === 0 ? unlessPrefix(prefixes, others) : rewritten && inOrder(rewritten, others);
  return ordered === undefined ? undefined : withSteps(subject, [...subject.steps, ...ordered]);
}

function withSteps(variable: Variable, steps: readonly UrlStep[]): Value {
  return { kind: 'variable', names: variable.names, steps };
}

/** A choice by a stretch of text, mostly a driver, in a URL. */
function chooseContains(
  condition: Extract<Condition, { kind: 'contains' }>,
  containing: Value,
  lacking: Value,
  place: Place,
  leaving: Leaving,
): Value | undefined {
  const { subject, text } = condition;
  if (subject.kind !== 'variable') return undefined;
  if (containing.kind !== 'never' && /sqlite/.test(text) && lacking.kind !== 'never')
    return lacking;
  const kept = stepsSince(containing, subject);
  const changed = stepsSince(lacking, subject);
  const [only, ...more] = kept ?? [];
  // Without the text there is nothing to replace.
  const isVain = only?.kind === 'replace' && only.from.includes(text) && more.length === 0;
  if (isVain && changed?.length === 0) return containing;
  const driver =
    /^\+?(asyncpg|psycopg2?|psycopg_async|pg8000|aiomysql|asyncmy|pymysql|aiosqlite)$/.exec(
      text,
    )?.[1];
  if (lacking.kind === 'never' && driver !== undefined && kept !== undefined) {
    const prefixes = dialectsOf(driver).map((dialect) => `${dialect}+${driver}`);
    return withSteps(subject, [...subject.steps, { kind: 'require', prefixes, place }, ...kept]);
  }
  const isNoOp = changed?.every(
    (step) => step.kind === 'replace' && !step.from.includes(text) && /:/.test(step.from),
  );
  if (kept?.length === 0 && changed !== undefined && isNoOp && text.startsWith('+')) return lacking;
  if (kept?.length === 0 && isNoOp && driver !== undefined) return lacking;
  if (containing.kind === 'never' && leaving !== 'raise') return opaque(lacking, place);
  return undefined;
}

function dialectsOf(driver: string): string[] {
  if (driver === 'aiosqlite') return ['sqlite'];
  return /mysql|asyncmy/.test(driver) ? ['mysql', 'mariadb'] : ['postgresql'];
}
