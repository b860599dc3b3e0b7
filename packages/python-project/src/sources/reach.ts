import { branchesOf, leavingKind } from './branches.ts';
import { chooseValue } from './choices.ts';
import type { Evaluator } from './evaluator.ts';
import type { Frame } from './frame.ts';
import type { PyNode } from './python-tree.ts';
import { type Binding, isBlock, leaves, type Scope } from './scopes.ts';
import { splitPiece } from './subscripts.ts';
import { concatenate } from './text-values.ts';
import { countBefore, type Touched, touchedBy } from './touched.ts';
import { either, never, none, orElse, unknown, type Value } from './value.ts';

type Found = Value | undefined;

interface Question {
  readonly evaluator: Evaluator;
  readonly scope: Scope;
  readonly path: string;
  readonly frame: Frame;
  /** The statements that bind the name, that decide about it, and those around them. */
  readonly touched: Touched;
  readonly start: () => Found;
}

/**
 * What a name means in a scope: before a statement, or once the scope has run. Goes backwards from there through what binds it.
 *
 * @param start What it means where the scope begins.
 */
export function reachingValue(
  evaluator: Evaluator,
  scope: Scope,
  path: string,
  position: PyNode | undefined,
  frame: Frame,
  start: () => Found,
): Found {
  const touched = touchedBy(scope, path);
  const question = { evaluator, scope, path, frame, touched, start };
  if (position !== undefined) return climb(question, position);
  const block = scope.kind === 'module' ? scope.node : bodyOf(scope.node);
  if (block === undefined) return start();
  const value = backwards(question, block, block.children.length, start);
  return scope.kind === 'module' ? withGlobals(question, value) : value;
}

/** The value of a name of a module, which functions may bind as well. */
function withGlobals({ evaluator, path, frame }: Question, value: Found): Found {
  let result = value;
  for (const binding of frame.module.index.globalBindings.get(path) ?? []) {
    const place = evaluator.place(frame, binding.statement);
    const node =
      binding.kind === 'assign' && binding.index === undefined ? binding.value : undefined;
    const other = node === undefined ? unknown : evaluator.evaluate(node, { module: frame.module });
    result = either(result ?? none, other, place);
  }
  return result;
}

function bodyOf(node: PyNode): PyNode | undefined {
  return node.children.find((child) => child.name === 'Body');
}

/** The value before a statement. */
function climb(question: Question, statement: PyNode): Found {
  const block = statement.parent;
  if (block === undefined || !isBlock(block)) return question.start();
  return backwards(question, block, statement.index, () => {
    const owner = block.parent;
    if (block === question.scope.node || owner === undefined || owner === question.scope.node) {
      return question.start();
    }
    const before = () =>
      climb(question, block.name === 'StatementGroup' ? block : statementOf(owner));
    if (owner.name !== 'TryStatement') return before();
    const first = bodyOf(owner);
    const keyword = precedingKeyword(block);
    if (first === undefined || first === block || keyword === 'except') return before();
    return blockValue(question, first, before);
  });
}

function statementOf(owner: PyNode): PyNode {
  const isPart = owner.name === 'MatchClause' || owner.name === 'MatchBody';
  return isPart && owner.parent !== undefined ? statementOf(owner.parent) : owner;
}

function precedingKeyword(block: PyNode): string {
  const siblings = block.parent?.children.slice(0, block.index) ?? [];
  return siblings.findLast((node) => /^(?:try|except|else|finally)$/.test(node.name))?.name ?? '';
}

/** The value before the child of a block at an index; `start` is what it was where the block begins. */
function backwards(question: Question, block: PyNode, index: number, start: () => Found): Found {
  const touched = question.touched.within.get(block) ?? [];
  const statement = touched[countBefore(touched, index) - 1];
  if (statement === undefined) return start();
  const before = lazily(() => backwards(question, block, statement.index, start));
  return question.evaluator.guarded(() => after(question, statement, before), unknown);
}

function lazily<T>(run: () => T): () => T {
  let known: { value: T } | undefined;
  return () => {
    known ??= { value: run() };
    return known.value;
  };
}

/** The value once a block has run; `never` where the block leaves. */
function blockValue(question: Question, block: PyNode, before: () => Found): Found {
  if (leaves(block)) return never;
  return backwards(question, block, block.children.length, before);
}

function after(question: Question, statement: PyNode, before: () => Found): Found {
  switch (statement.name) {
    case 'IfStatement':
      return afterIf(question, statement, before);
    case 'TryStatement':
      return afterTry(question, statement, before);
    case 'WithStatement': {
      const body = bodyOf(statement);
      const header = () => bound(question, statement, before);
      return body === undefined
        ? header()
        : backwards(question, body, body.children.length, header);
    }
    case 'ForStatement':
    case 'WhileStatement':
    case 'MatchStatement':
      return afterLoop(question, statement, before);
    case 'StatementGroup':
      return backwards(question, statement, statement.children.length, before);
    default:
      return bound(question, statement, before);
  }
}

function afterLoop(question: Question, statement: PyNode, before: () => Found): Found {
  let value = bound(question, statement, before) ?? none;
  const place = question.evaluator.place(question.frame, statement);
  const clauses = statement.children.flatMap((child) =>
    child.name === 'MatchBody' ? child.children : [child],
  );
  for (const clause of clauses) {
    const body = clause.name === 'Body' ? clause : bodyOf(clause);
    if (body === undefined || !question.touched.touched.has(body)) continue;
    value = either(value, blockValue(question, body, before) ?? none, place);
  }
  return value;
}

function afterIf(question: Question, statement: PyNode, before: () => Found): Found {
  const { evaluator, frame } = question;
  const branches = branchesOf(statement);
  const named = question.scope.bindings
    .get(question.path)
    ?.some((binding) => isNamedIn(binding, statement));
  const entry = named ? lazily(() => bound(question, statement, before)) : before;
  let value: Found =
    branches.otherwise === undefined ? entry() : blockValue(question, branches.otherwise, entry);
  for (const branch of branches.conditional.toReversed()) {
    const then = blockValue(question, branch.body, entry);
    const rest = value;
    const leaving = leavingKind(branch.body);
    value = chooseValue(evaluator, frame, branch.condition, then ?? none, rest ?? none, leaving);
    if (then === undefined && rest === undefined) value = undefined;
  }
  return value;
}

function isNamedIn(binding: Binding, statement: PyNode): boolean {
  return binding.statement === statement;
}

function afterTry(question: Question, statement: PyNode, before: () => Found): Found {
  const place = question.evaluator.place(question.frame, statement);
  let value: Found;
  let keyword = '';
  for (const child of statement.children) {
    if (/^(?:try|except|else|finally)$/.test(child.name)) keyword = child.name;
    if (child.name !== 'Body') continue;
    if (keyword === 'try') value = blockValue(question, child, before);
    else if (keyword === 'except') {
      const handled = question.touched.touched.has(child)
        ? blockValue(question, child, before)
        : none;
      value = value?.kind === 'external' ? value : orElse(value ?? none, handled ?? none, place);
    } else {
      const soFar = value;
      value = blockValue(question, child, () => soFar);
    }
  }
  return value;
}

/** What a statement itself binds the name to. */
function bound(question: Question, statement: PyNode, before: () => Found): Found {
  const all = question.scope.bindings.get(question.path) ?? [];
  const binding = all.findLast(
    (each) => each.statement === statement || each.statement.parent === statement,
  );
  return binding === undefined ? before() : bindingValue(question, binding, before);
}

function bindingValue(question: Question, binding: Binding, before: () => Found): Found {
  const { evaluator, frame } = question;
  switch (binding.kind) {
    case 'assign': {
      if (binding.value === undefined) return binding.annotation === undefined ? unknown : before();
      const value = evaluator.evaluate(binding.value, frame);
      if (binding.index === undefined) return value;
      if (value.kind === 'method') {
        const place = evaluator.place(frame, binding.statement);
        return splitPiece(value.of, value.name, `${binding.index}`, place);
      }
      return value.kind === 'list' ? (value.items[binding.index]?.() ?? unknown) : unknown;
    }
    case 'update': {
      if (binding.value === undefined) return unknown;
      const place = evaluator.place(frame, binding.statement);
      return concatenate([before() ?? unknown, evaluator.evaluate(binding.value, frame)], place);
    }
    case 'import':
      return evaluator.imported(frame.module, binding.module, binding.name);
    case 'function':
      return {
        kind: 'function',
        definition: { module: frame.module, scope: binding.scope },
        self: undefined,
      };
    case 'class':
      return { kind: 'class', definition: { module: frame.module, scope: binding.scope } };
    case 'other':
      return unknown;
  }
}
