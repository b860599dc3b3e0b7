import { branchesOf, leavingKind } from './branches.ts';
import { chooseValue } from './choices.ts';
import type { Evaluator } from './evaluator.ts';
import type { Frame } from './frame.ts';
import { nodesWithin, type PyNode, partsOf } from './python-tree.ts';
import { reachingValue } from './reach.ts';
import type { Scope } from './scopes.ts';
import { either, never, none, orElse, unknown, type Value } from './value.ts';

const endings = new WeakMap<Scope, ReadonlySet<PyNode>>();

interface Question {
  readonly evaluator: Evaluator;
  readonly frame: Frame;
  readonly ending: ReadonlySet<PyNode>;
  /** What is asked for where a function returns; nothing where it is what it returns. */
  readonly valueAt: ((ending: PyNode | undefined) => Value) | undefined;
}

/** What a function returns, or yields first. */
export function returnedValue(evaluator: Evaluator, scope: Scope, frame: Frame): Value {
  return atEndings(evaluator, scope, frame, undefined);
}

/** What a name means once a function has run, wherever it returned. */
export function valueAfter(
  evaluator: Evaluator,
  scope: Scope,
  path: string,
  frame: Frame,
  start: () => Value,
): Value {
  return atEndings(
    evaluator,
    scope,
    frame,
    (ending) => reachingValue(evaluator, scope, path, ending, frame, start) ?? unknown,
  );
}

function atEndings(
  evaluator: Evaluator,
  scope: Scope,
  frame: Frame,
  valueAt: Question['valueAt'],
): Value {
  const body = scope.node.children.find((child) => child.name === 'Body');
  if (body === undefined) return unknown;
  const question = { evaluator, frame, ending: endingsOf(scope, body), valueAt };
  return ofBlock(question, body, 0, () => valueAt?.(undefined) ?? none);
}

/** The statements that end the function, and those around them. */
function endingsOf(scope: Scope, body: PyNode): ReadonlySet<PyNode> {
  const known = endings.get(scope);
  if (known !== undefined) return known;
  const found = new Set<PyNode>();
  for (const node of nodesWithin(body)) {
    if (!/^(?:Return|Raise|Yield)Statement$/.test(node.name) || ownerOf(node) !== scope.node)
      continue;
    for (let at: PyNode | undefined = node; at && at !== body && !found.has(at); at = at.parent)
      found.add(at);
  }
  endings.set(scope, found);
  return found;
}

function ownerOf(node: PyNode): PyNode | undefined {
  let at = node.parent;
  while (at !== undefined && at.name !== 'FunctionDefinition' && at.name !== 'LambdaExpression')
    at = at.parent;
  return at;
}

function ofBlock(question: Question, block: PyNode, index: number, rest: () => Value): Value {
  for (let at = index; at < block.children.length; at += 1) {
    const statement = block.children[at];
    if (statement === undefined || !question.ending.has(statement)) continue;
    let known: Value | undefined;
    const further = () => {
      known ??= ofBlock(question, block, at + 1, rest);
      return known;
    };
    return question.evaluator.guarded(() => ofStatement(question, statement, further), unknown);
  }
  return rest();
}

function ofStatement(question: Question, statement: PyNode, further: () => Value): Value {
  const { evaluator, frame } = question;
  const bodies = statement.children.filter((child) => child.name === 'Body');
  switch (statement.name) {
    case 'ReturnStatement':
    case 'YieldStatement': {
      if (question.valueAt !== undefined)
        return statement.name === 'YieldStatement' ? further() : question.valueAt(statement);
      const [value, ...more] = partsOf(statement);
      if (value === undefined) return none;
      if (!statement.children.some((child) => child.name === ','))
        return evaluator.evaluate(value, frame);
      return {
        kind: 'list',
        items: [value, ...more].map((node) => () => evaluator.evaluate(node, frame)),
      };
    }
    case 'RaiseStatement':
      return never;
    case 'IfStatement':
      return ofIf(question, statement, further);
    case 'StatementGroup':
      return ofBlock(question, statement, 0, further);
    case 'WithStatement':
      return bodies[0] === undefined ? unknown : ofBlock(question, bodies[0], 0, further);
    case 'TryStatement': {
      const place = evaluator.place(frame, statement);
      const [first, ...more] = bodies.map((body) => ofBlock(question, body, 0, further));
      return more.reduce((value, other) => orElse(value, other, place), first ?? unknown);
    }
    default: {
      const place = evaluator.place(frame, statement);
      return bodies.reduce(
        (value, body) => either(value, ofBlock(question, body, 0, further), place),
        further(),
      );
    }
  }
}

function ofIf(question: Question, statement: PyNode, further: () => Value): Value {
  const { evaluator, frame } = question;
  const { conditional, otherwise } = branchesOf(statement);
  let value = otherwise === undefined ? further() : ofBlock(question, otherwise, 0, further);
  for (const { condition, body } of conditional.toReversed()) {
    const then = ofBlock(question, body, 0, further);
    value = chooseValue(evaluator, frame, condition, then, value, leavingKind(body));
  }
  return value;
}
