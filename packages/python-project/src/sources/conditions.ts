import type { UrlStep } from '../connection.ts';
import type { Place } from '../place.ts';
import { argumentsOf } from './arguments.ts';
import type { Evaluator } from './evaluator.ts';
import type { Frame } from './frame.ts';
import type { PyNode } from './python-tree.ts';
import {
  allVariables,
  either,
  opaque,
  orElse,
  sameStep,
  sameSteps,
  type Value,
  variablesOf,
} from './value.ts';

/** How a branch leaves, if it does. */
type Leaving = 'raise' | 'return' | undefined;

type Variable = Extract<Value, { kind: 'variable' }>;

/** What a condition says of a URL. */
type Condition =
  | {
      readonly kind: 'prefix';
      readonly subject: Value;
      readonly prefixes: readonly string[];
      readonly negated: boolean;
    }
  /** Whether a stretch of text is anywhere in it. */
  | {
      readonly kind: 'contains';
      readonly subject: Value;
      readonly text: string;
      readonly negated: boolean;
    }
  /** Whether there is anything. */
  | { readonly kind: 'set'; readonly subject: Value; readonly negated: boolean }
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'other'; readonly subjects: readonly Value[] };

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
      return condition.negated
        ? choosePrefix(condition, otherwise, then, place, leaving)
        : choosePrefix(condition, then, otherwise, place, leaving);
    case 'contains':
      return condition.negated
        ? chooseContains(condition, otherwise, then, place)
        : chooseContains(condition, then, otherwise, place);
    case 'other': {
      const chosen = either(then, otherwise, place);
      const isRefused = leaving === 'raise' && then.kind === 'never';
      const concerns = condition.subjects.some((subject) => derives(chosen, subject));
      return isRefused && concerns ? opaque(chosen, place) : chosen;
    }
  }
}

function conditionOf(evaluator: Evaluator, node: PyNode, frame: Frame): Condition {
  const other = (...nodes: readonly PyNode[]): Condition => ({
    kind: 'other',
    subjects: nodes.flatMap((each) => subjectsIn(evaluator, each, frame)),
  });
  return evaluator.guarded(() => readCondition(evaluator, node, frame), undefined) ?? other(node);
}

function readCondition(evaluator: Evaluator, node: PyNode, frame: Frame): Condition | undefined {
  switch (node.name) {
    case 'ParenthesizedExpression': {
      const [, within] = node.children;
      return within === undefined ? undefined : readCondition(evaluator, within, frame);
    }
    case 'UnaryExpression': {
      const operand = node.children[1];
      if (node.children[0]?.name !== 'not' || operand === undefined) return undefined;
      return negate(readCondition(evaluator, operand, frame));
    }
    case 'BinaryExpression':
      return readBinary(evaluator, node, frame);
    case 'CallExpression':
      return readCall(evaluator, node, frame);
    case 'Boolean':
      return { kind: 'constant', value: evaluator.text(frame, node) === 'True' };
    case 'VariableName':
    case 'MemberExpression':
    case 'NamedExpression':
      return readTruth(evaluator, node, frame);
    default:
      return undefined;
  }
}

function readTruth(evaluator: Evaluator, node: PyNode, frame: Frame): Condition | undefined {
  const subject = evaluator.evaluate(node, frame);
  if (subject.kind === 'external' && subject.path.endsWith('.TYPE_CHECKING')) {
    return { kind: 'constant', value: evaluator.readsTypes };
  }
  return { kind: 'set', subject, negated: false };
}

function negate(condition: Condition | undefined): Condition | undefined {
  if (condition === undefined || condition.kind === 'other') return undefined;
  if (condition.kind === 'constant') return { kind: 'constant', value: !condition.value };
  return { ...condition, negated: !condition.negated };
}

function readBinary(evaluator: Evaluator, node: PyNode, frame: Frame): Condition | undefined {
  const left = node.children[0];
  const right = node.children.at(-1);
  if (left === undefined || right === undefined) return undefined;
  const operator = node.children
    .slice(1, -1)
    .map((part) => evaluator.text(frame, part))
    .join(' ');
  switch (operator) {
    case 'and':
    case 'or':
      return combine(
        operator,
        readCondition(evaluator, left, frame),
        readCondition(evaluator, right, frame),
      );
    case 'in':
    case 'not in':
      return readIn(evaluator, left, right, operator === 'not in', frame);
    case 'is':
    case '==':
    case 'is not':
    case '!=':
      return readEqual(evaluator, left, right, operator === 'is not' || operator === '!=', frame);
    default:
      return undefined;
  }
}

/** Both of two conditions, or one of them, where that says one thing of a URL. */
function combine(
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
  return undefined;
}

/** Whether a condition leaves out only what the prefixes leave out already. */
function excludesOnly(kept: Condition, other: Condition): boolean {
  if (kept.kind !== 'prefix' || other.kind !== 'prefix' || !other.negated) return false;
  return other.prefixes.every((out) =>
    kept.prefixes.every((each) => !each.startsWith(out) && !out.startsWith(each)),
  );
}

function readIn(
  evaluator: Evaluator,
  left: PyNode,
  right: PyNode,
  negated: boolean,
  frame: Frame,
): Condition | undefined {
  const container = evaluator.evaluate(right, frame);
  const text = evaluator.plainText(left, frame);
  if (
    text !== undefined &&
    container.kind === 'external' &&
    /(?:^|\.)environ$/.test(container.path)
  ) {
    return { kind: 'set', subject: { kind: 'variable', names: [text], steps: [] }, negated };
  }
  if (text !== undefined && container.kind === 'variable') {
    const isScheme = /^[a-z][a-z0-9+_]*:\/\/$/.test(text);
    if (isScheme) return { kind: 'prefix', subject: container, prefixes: [text], negated };
    return { kind: 'contains', subject: container, text, negated };
  }
  if (container.kind !== 'list') return undefined;
  const values = container.items.map((item) => item());
  const texts = values.flatMap((value) => (value.kind === 'text' ? [value.text] : []));
  if (texts.length !== values.length) return undefined;
  return schemeCondition(evaluator.evaluate(left, frame), texts, negated);
}

function readEqual(
  evaluator: Evaluator,
  left: PyNode,
  right: PyNode,
  negated: boolean,
  frame: Frame,
): Condition | undefined {
  const value = evaluator.evaluate(right, frame);
  const isNothing = value.kind === 'none' || (value.kind === 'text' && value.text === '');
  if (isNothing)
    return { kind: 'set', subject: evaluator.evaluate(left, frame), negated: !negated };
  if (value.kind !== 'text') return undefined;
  const subject = evaluator.evaluate(left, frame);
  if (subject.kind === 'text')
    return { kind: 'constant', value: (subject.text === value.text) !== negated };
  return schemeCondition(evaluator.evaluate(left, frame), [value.text], negated);
}

/** `urlparse(url).scheme == "postgresql"`. */
function schemeCondition(
  value: Value,
  schemes: readonly string[],
  negated: boolean,
): Condition | undefined {
  if (value.kind !== 'method' || value.of.kind !== 'variable') return undefined;
  if (!/^(?:scheme|drivername)$/.test(value.name)) return undefined;
  return {
    kind: 'prefix',
    subject: value.of,
    prefixes: schemes.map((scheme) => `${scheme}://`),
    negated,
  };
}

function readCall(evaluator: Evaluator, node: PyNode, frame: Frame): Condition | undefined {
  const [callee] = node.children;
  const args = argumentsOf(frame.module.text, node);
  const [first, second] = args.positional;
  if (callee === undefined || first === undefined) return undefined;
  const base = callee.children[0];
  const method = callee.children[2];
  if (
    callee.name === 'MemberExpression' &&
    base &&
    method &&
    evaluator.text(frame, method) === 'startswith'
  ) {
    const value = evaluator.evaluate(first, frame);
    const items = value.kind === 'list' ? value.items.map((item) => item()) : [value];
    const prefixes = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    if (prefixes.length !== items.length || prefixes.length === 0) return undefined;
    return { kind: 'prefix', subject: evaluator.evaluate(base, frame), prefixes, negated: false };
  }
  const name = evaluator.text(frame, callee);
  if (name === 'isinstance' && second !== undefined) {
    return { kind: 'set', subject: evaluator.evaluate(first, frame), negated: false };
  }
  if (name === 'bool')
    return { kind: 'set', subject: evaluator.evaluate(first, frame), negated: false };
  const value = evaluator.evaluate(node, frame);
  return value.kind === 'variable' ? { kind: 'set', subject: value, negated: false } : undefined;
}

/** The URLs that a condition of another kind names. */
function subjectsIn(evaluator: Evaluator, node: PyNode, frame: Frame): Value[] {
  const found: Value[] = [];
  const waiting: PyNode[] = [node];
  for (let next = waiting.pop(); next !== undefined && found.length < 8; next = waiting.pop()) {
    if (next.name === 'VariableName' || next.name === 'MemberExpression') {
      found.push(evaluator.evaluate(next, frame));
    } else if (found.length + waiting.length < 40) waiting.push(...next.children);
  }
  return found;
}

function derives(value: Value, subject: Value): boolean {
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
): Value {
  const { subject, prefixes } = condition;
  const isSqlite = prefixes.every((prefix) => prefix.startsWith('sqlite'));
  if (subject.kind === 'text') {
    const { text } = subject;
    return prefixes.some((prefix) => text.startsWith(prefix)) ? matching : rest;
  }
  if (isSqlite && rest.kind !== 'never') return rest;
  if (matching.kind === 'never') {
    return rest.kind === 'never' || leaving !== 'raise' ? rest : opaque(rest, place);
  }
  if (subject.kind !== 'variable') return either(matching, rest, place);
  const own = stepsSince(matching, subject);
  if (own === undefined) return either(matching, rest, place);
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
  return ordered === undefined
    ? either(matching, rest, place)
    : withSteps(subject, [...subject.steps, ...ordered]);
}

function withSteps(variable: Variable, steps: readonly UrlStep[]): Value {
  return { kind: 'variable', names: variable.names, steps };
}

/** The steps that a value went on from a variable. */
function stepsSince(value: Value, subject: Variable): readonly UrlStep[] | undefined {
  if (value.kind !== 'variable' || value.cut !== undefined) return undefined;
  if (value.names.join('\n') !== subject.names.join('\n')) return undefined;
  const shared = value.steps.slice(0, subject.steps.length);
  return sameSteps(shared, subject.steps) ? value.steps.slice(subject.steps.length) : undefined;
}

/** Steps that are taken only by URLs that begin so. */
function conditionalSteps(
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
function inOrder(first: readonly UrlStep[], second: readonly UrlStep[]): UrlStep[] | undefined {
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
function unlessPrefix(
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

/** A choice by a stretch of text, mostly a driver, in a URL. */
function chooseContains(
  condition: Extract<Condition, { kind: 'contains' }>,
  containing: Value,
  lacking: Value,
  place: Place,
): Value {
  const { subject, text } = condition;
  if (subject.kind !== 'variable') return either(containing, lacking, place);
  if (containing.kind !== 'never' && /sqlite/.test(text) && lacking.kind !== 'never')
    return lacking;
  const kept = stepsSince(containing, subject);
  const changed = stepsSince(lacking, subject);
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
  return either(containing.kind === 'never' ? opaque(lacking, place) : containing, lacking, place);
}

function dialectsOf(driver: string): string[] {
  if (driver === 'aiosqlite') return ['sqlite'];
  return /mysql|asyncmy/.test(driver) ? ['mysql', 'mariadb'] : ['postgresql'];
}
