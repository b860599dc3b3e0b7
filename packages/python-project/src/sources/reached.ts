import type { UrlStep } from '../connection.ts';
import type { Place } from '../place.ts';
import { branched } from './branch-steps.ts';
import { branchesOf, leavingKind } from './branches.ts';
import { chooseValue, concerns, derives } from './choices.ts';
import { type Evaluator, scopeAt } from './evaluator.ts';
import type { PyNode } from './python-tree.ts';
import { conditionOf } from './read-condition.ts';
import { enclosingStatement, isBlock } from './scopes.ts';
import { type CallSite, never, opaque, type Value } from './value.ts';

const mostGuards = 8;

/**
 * A URL as it reaches a call: only where the conditions around the call let it through, and not where one before it left. `never`
 * where only SQLite's URLs come through, which no server has a part in.
 */
export function reachedValue(evaluator: Evaluator, call: CallSite, value: Value): Value {
  let result = value;
  let node = enclosingStatement(call.node);
  for (let depth = 0; depth < 24 && result.kind === 'variable'; depth += 1) {
    const block: PyNode | undefined = node.parent;
    if (block === undefined || !isBlock(block)) return result;
    for (const guard of guardsBefore(call, block, node))
      result = pastGuard(evaluator, call, guard, result);
    if (block.name === 'StatementGroup') {
      node = block;
      continue;
    }
    const owner = block.parent;
    if (owner === undefined || /^(?:Function|Class)Definition$/.test(owner.name)) return result;
    if (owner.name === 'IfStatement') result = withinBranch(evaluator, call, owner, block, result);
    node = owner;
  }
  return result;
}

/** The last conditions in a block before a statement, on which it is left. */
function guardsBefore({ frame }: CallSite, block: PyNode, node: PyNode): readonly PyNode[] {
  const { guards } = scopeAt(node, frame.module);
  if (guards.length > 200) return [];
  return guards
    .map(({ statement }) => statement)
    .filter((statement) => statement.parent === block && statement.from < node.from)
    .slice(-mostGuards);
}

function pastGuard(evaluator: Evaluator, call: CallSite, guard: PyNode, value: Value): Value {
  let result = value;
  for (const { condition, body } of branchesOf(guard).conditional) {
    if (leavingKind(body) === 'return') result = where(evaluator, call, condition, false, result);
  }
  return result;
}

function withinBranch(
  evaluator: Evaluator,
  call: CallSite,
  statement: PyNode,
  block: PyNode,
  value: Value,
): Value {
  let result = value;
  for (const { condition, body } of branchesOf(statement).conditional) {
    if (body === block) return where(evaluator, call, condition, true, result);
    result = where(evaluator, call, condition, false, result);
  }
  return result;
}

/** A URL where a condition holds, or where it does not. */
function where(
  evaluator: Evaluator,
  { frame }: CallSite,
  node: PyNode,
  holds: boolean,
  value: Value,
): Value {
  if (value.kind !== 'variable') return value;
  const condition = conditionOf(evaluator, node, frame);
  const place = evaluator.place(frame, node);
  if (condition.kind === 'other') {
    return concerns(evaluator, frame, node, value) ? opaque(value, place) : value;
  }
  if (condition.kind === 'set' || condition.kind === 'constant') return value;
  if (!derives(value, condition.subject)) return value;
  const isPositive = condition.negated !== holds;
  if (condition.kind !== 'test') {
    const texts = condition.kind === 'prefix' ? condition.prefixes : [condition.text];
    const isSqlite = texts.every((text) => /sqlite/.test(text));
    if (isSqlite) return isPositive ? never : value;
    const required = isPositive ? requiring(evaluator, frame, node, holds, value) : undefined;
    if (required !== undefined && (required !== value || condition.kind === 'prefix'))
      return asGuard(required, place);
  }
  const [then, otherwise] = holds ? ([value, never] as const) : ([never, value] as const);
  const guarded = branched(condition, then, otherwise, place);
  return guarded === undefined ? opaque(value, place) : asGuard(guarded, place);
}

/** A URL that has what the condition asks for, where that is one step. */
function requiring(
  evaluator: Evaluator,
  frame: CallSite['frame'],
  node: PyNode,
  holds: boolean,
  value: Value,
): Value | undefined {
  const [then, otherwise] = holds ? ([value, never] as const) : ([never, value] as const);
  const chosen = chooseValue(evaluator, frame, node, then, otherwise, undefined);
  return chosen.kind === 'variable' ? chosen : undefined;
}

/** What a condition around a call lets through is no refusal of the rest. */
function asGuard(value: Value, place: Place): Value {
  if (value.kind !== 'variable') return value;
  const marked = (steps: readonly UrlStep[]): UrlStep[] =>
    steps.map((step) => {
      if (step.place.range.start.offset !== place.range.start.offset) return step;
      if (step.kind === 'require') return { ...step, isGuard: true };
      if (step.kind !== 'branch') return step;
      return { ...step, met: marked(step.met), otherwise: marked(step.otherwise) };
    });
  return { ...value, steps: marked(value.steps) };
}
