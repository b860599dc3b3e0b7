import { argumentsOf, parametersOf } from './arguments.ts';
import { boundArguments } from './calls.ts';
import { definitionKey, type Evaluator } from './evaluator.ts';
import type { Frame } from './frame.ts';
import type { PyNode } from './python-tree.ts';
import { roleOf } from './role.ts';
import { type Definition, either, unknown, type Value } from './value.ts';

const mostCallers = 12;
const deepestCallers = 2;

/** What a parameter is when the call is not known: by its type, its default, or what callers hand in. */
export function parameterValue(evaluator: Evaluator, definition: Definition, name: string): Value {
  const { module, scope } = definition;
  const outer = scope.parent;
  const all = parametersOf(module.text, scope.node);
  const parameter = all.find((each) => each.name === name);
  const isFirst = all[0]?.name === name;
  if (outer?.kind === 'class' && isFirst && (name === 'self' || name === 'cls')) {
    const owner = { module, scope: outer };
    if (name === 'cls') return { kind: 'class', definition: owner };
    return { kind: 'instance', definition: owner, made: undefined, environment: undefined };
  }
  if (parameter === undefined || parameter.kind === 'rest') return unknown;
  const frame = { module };
  const typed = parameter.annotation && evaluator.annotated(parameter.annotation, frame);
  if (typed !== undefined) return typed;
  const key = `${definitionKey(definition)}\n(${name}`;
  const fallback = parameter.fallback && evaluator.evaluateDefault(parameter.fallback, module);
  if (
    fallback !== undefined &&
    fallback.kind !== 'none' &&
    isInjected(parameter.fallback, module.text)
  )
    return fallback;
  if (!evaluator.asksCallers || evaluator.callerDepth >= deepestCallers) return unknown;
  evaluator.callerDepth += 1;
  try {
    return evaluator.once(key, () => fromCallers(evaluator, definition, name, fallback));
  } finally {
    evaluator.callerDepth -= 1;
  }
}

function isInjected(node: PyNode | undefined, text: string): boolean {
  return (
    node !== undefined &&
    /^(?:[\w.]+\.)?(?:Depends|Provide|Security)\b/.test(text.slice(node.from, node.to))
  );
}

/** What the calls in the project hand in; those of tests only where there are no others. */
function fromCallers(
  evaluator: Evaluator,
  definition: Definition,
  name: string,
  fallback: Value | undefined,
): Value {
  const { module, scope } = definition;
  const isConstructor = scope.name === '__init__' && scope.parent?.kind === 'class';
  const called = isConstructor ? (scope.parent?.name ?? '') : scope.name;
  const isMethod = scope.parent?.kind === 'class';
  const target = isConstructor ? scope.parent : scope;
  const calls = evaluator.callsNamed(called);
  if (calls === undefined) return unknown;
  const outside = calls.filter((call) => roleOf(call.module.path) !== 'tests');
  const own = roleOf(module.path) === 'tests' ? calls : outside.length > 0 ? outside : calls;
  if (own.length > mostCallers) return unknown;
  let value: Value | undefined;
  for (const call of own) {
    const frame: Frame = { module: call.module };
    const callee = call.node.children[0];
    if (callee === undefined) continue;
    const meant = evaluator.evaluate(callee, frame);
    if (!('definition' in meant)) {
      if (isMethod && !isConstructor && meant.kind !== 'external') return unknown;
      continue;
    }
    if (meant.definition.scope !== target) continue;
    const bound = boundArguments(evaluator, scope, module, { node: call.node, frame }, isMethod);
    const handed = bound.get(name)?.() ?? fallback ?? unknown;
    const place = evaluator.place(frame, call.node);
    value = value === undefined ? handed : either(value, handed, place);
  }
  if (value !== undefined) return value;
  return fallback !== undefined && fallback.kind !== 'text' ? fallback : unknown;
}

/** An object of the class of the project that an annotation names: `Settings`, `Annotated[Settings, Depends(f)]`. */
export function annotatedValue(
  evaluator: Evaluator,
  annotation: PyNode | undefined,
  frame: Frame,
): Value | undefined {
  if (annotation === undefined) return undefined;
  if (annotation.name === 'BinaryExpression')
    return annotatedValue(evaluator, annotation.children[0], frame);
  const node = /^(?:MemberExpression|VariableName)$/.test(annotation.name) ? annotation : undefined;
  if (node === undefined) return undefined;
  const before = evaluator.readsTypes;
  evaluator.readsTypes = true;
  try {
    const plain =
      node.name === 'MemberExpression' && node.children[1]?.name === '[' ? firstWithin(node) : node;
    const value = plain && evaluator.evaluate(plain, frame);
    if (value?.kind !== 'class') return undefined;
    return {
      kind: 'instance',
      definition: value.definition,
      made: undefined,
      environment: undefined,
    };
  } finally {
    evaluator.readsTypes = before;
  }
}

function firstWithin(node: PyNode): PyNode | undefined {
  const first = node.children[2];
  return first?.name === 'TupleExpression'
    ? first.children.find((child) => /^[A-Z]/.test(child.name))
    : first;
}

/** The bases of a class. */
export function basesOf(evaluator: Evaluator, definition: Definition): Value[] {
  const { module, scope } = definition;
  const frame = { module };
  return argumentsOf(module.text, scope.node).positional.map((node) =>
    evaluator.evaluate(node, frame),
  );
}
