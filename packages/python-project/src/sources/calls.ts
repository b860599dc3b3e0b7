import { argumentsOf, parametersOf } from './arguments.ts';
import { environmentValue } from './environment.ts';
import type { Evaluator } from './evaluator.ts';
import type { Frame } from './frame.ts';
import { libraryValue } from './library-values.ts';
import type { Module } from './modules.ts';
import type { PyNode } from './python-tree.ts';
import type { Scope } from './scopes.ts';
import { textMethod } from './text-methods.ts';
import { type CallSite, opaque, unknown, type Value } from './value.ts';

/** What a call gives. */
export function callValue(evaluator: Evaluator, callee: Value, node: PyNode, frame: Frame): Value {
  const call: CallSite = { node, frame };
  switch (callee.kind) {
    case 'function': {
      const { module, scope } = callee.definition;
      const parameters = boundArguments(evaluator, scope, module, call, callee.self !== undefined);
      return evaluator.returned(callee.definition, parameters, callee.self);
    }
    case 'class':
      return {
        kind: 'instance',
        definition: callee.definition,
        made: call,
        environment: undefined,
      };
    case 'external':
      return (
        libraryValue(evaluator, callee.path, call) ?? { kind: 'result', path: callee.path, call }
      );
    case 'result':
      if (callee.path.startsWith('functools.')) return evaluated(evaluator, call)[0] ?? unknown;
      return (
        environmentValue(
          evaluator,
          callee.path,
          callee.call,
          evaluated(evaluator, call),
          '',
          call,
        ) ?? unknown
      );
    case 'method':
      return methodValue(evaluator, callee, call);
    default:
      return ofUnknown(evaluator, call);
  }
}

function methodValue(
  evaluator: Evaluator,
  callee: Extract<Value, { kind: 'method' }>,
  call: CallSite,
): Value {
  const { of, name } = callee;
  if (of.kind === 'result') {
    const found = environmentValue(
      evaluator,
      of.path,
      of.call,
      evaluated(evaluator, call),
      name,
      call,
    );
    return found ?? { kind: 'result', path: `${of.path}().${name}`, call };
  }
  if (of.kind === 'table' && name === 'get') {
    const [key] = evaluated(evaluator, call);
    return (key?.kind === 'text' ? of.entries.get(key.text)?.() : undefined) ?? unknown;
  }
  if (of.kind === 'fields' && name === 'get') {
    const [key] = evaluated(evaluator, call);
    return key?.kind === 'text' ? evaluator.attribute(of.of, key.text) : unknown;
  }
  return textMethod(evaluator, of, name, call) ?? ofUnknown(evaluator, call);
}

/** What is unknown does something unknown to the URL that it is given. */
function ofUnknown(evaluator: Evaluator, call: CallSite): Value {
  const [variable, ...more] = evaluated(evaluator, call).filter(
    (value) => value.kind === 'variable',
  );
  if (variable === undefined || more.length > 0) return unknown;
  return opaque(variable, evaluator.place(call.frame, call.node));
}

/** The values of the positional arguments of a call. */
export function evaluated(evaluator: Evaluator, call: CallSite): Value[] {
  const args = argumentsOf(call.frame.module.text, call.node);
  return args.positional.map((node) => evaluator.evaluate(node, call.frame));
}

/** The value of an argument of a call, by its name or its place. */
export function argumentValue(
  evaluator: Evaluator,
  call: CallSite,
  position: number | undefined,
  ...names: readonly string[]
): Value | undefined {
  const args = argumentsOf(call.frame.module.text, call.node);
  for (const name of names) {
    const node = args.keywords.get(name);
    if (node !== undefined) return evaluator.evaluate(node, call.frame);
  }
  const node = position === undefined ? undefined : args.positional[position];
  if (node !== undefined) return evaluator.evaluate(node, call.frame);
  for (const spread of args.spreads) {
    const value = evaluator.evaluate(spread, call.frame);
    if (value.kind !== 'table') continue;
    for (const name of names) {
      const entry = value.entries.get(name);
      if (entry !== undefined) return entry();
    }
  }
  return undefined;
}

/** What the parameters of a function are in a call; those left out are not in it. */
export function boundArguments(
  evaluator: Evaluator,
  scope: Scope,
  module: Module,
  call: CallSite,
  hasSelf: boolean,
): Map<string, () => Value> {
  const args = argumentsOf(call.frame.module.text, call.node);
  const declared = parametersOf(module.text, scope.node);
  const plain = declared.filter((parameter) => parameter.kind === 'plain');
  const positional = hasSelf ? plain.slice(1) : plain;
  const bound = new Map<string, () => Value>();
  args.positional.forEach((node, index) => {
    const parameter = positional[index];
    if (parameter !== undefined)
      bound.set(parameter.name, () => evaluator.evaluate(node, call.frame));
  });
  for (const [name, node] of args.keywords) {
    if (declared.some((parameter) => parameter.name === name)) {
      bound.set(name, () => evaluator.evaluate(node, call.frame));
    }
  }
  const isOpen = args.spreads.length > 0;
  for (const { name, fallback } of declared) {
    if (bound.has(name) || name === 'self' || name === 'cls') continue;
    if (isOpen) bound.set(name, () => unknown);
    else if (fallback !== undefined)
      bound.set(name, () => evaluator.evaluateDefault(fallback, module));
  }
  return bound;
}
