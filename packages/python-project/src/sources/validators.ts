import { argumentsOf, parametersOf } from './arguments.ts';
import { lineage } from './attributes.ts';
import type { Evaluator } from './evaluator.ts';
import type { PyNode } from './python-tree.ts';
import type { Binding } from './scopes.ts';
import { type Definition, opaque, type Value } from './value.ts';

type Method = Extract<Binding, { kind: 'function' }>;
type Instance = Extract<Value, { kind: 'instance' }>;

/** A field's value after the validators that name it: those of pydantic 2 and 1. */
export function validated(evaluator: Evaluator, base: Instance, name: string, value: Value): Value {
  let result = value;
  for (const definition of lineage(evaluator, base.definition)) {
    for (const bindings of definition.scope.bindings.values()) {
      for (const binding of bindings) {
        if (binding.kind !== 'function' || !validates(evaluator, definition, binding, name))
          continue;
        result = afterValidator(evaluator, definition, binding, base, result);
      }
    }
  }
  return result;
}

function validates(
  evaluator: Evaluator,
  definition: Definition,
  binding: Method,
  name: string,
): boolean {
  const { module } = definition;
  const decorated = binding.statement.parent;
  if (decorated?.name !== 'DecoratedStatement') return false;
  return decorated.children.some((child) => {
    if (child.name !== 'Decorator' || !isValidator(child, module.text)) return false;
    const { positional } = argumentsOf(module.text, child);
    return positional.some((node) => {
      const text = evaluator.plainText(node, { module });
      return text === name || text === '*';
    });
  });
}

function isValidator(decorator: PyNode, text: string): boolean {
  return /^@\s*(?:\w+\.)*(?:field_)?validator\s*\(/.test(text.slice(decorator.from, decorator.to));
}

function afterValidator(
  evaluator: Evaluator,
  definition: Definition,
  binding: Method,
  base: Instance,
  value: Value,
): Value {
  const { module } = definition;
  const found = { module, scope: binding.scope };
  const names = parametersOf(module.text, binding.scope.node).map((parameter) => parameter.name);
  const plain = names[0] === 'cls' || names[0] === 'self' ? names.slice(1) : names;
  const [first, second] = plain;
  if (first === undefined) return value;
  const parameters = new Map<string, () => Value>([[first, () => value]]);
  if (second !== undefined) parameters.set(second, () => ({ kind: 'fields', of: base }));
  const returned = evaluator.returned(found, parameters, {
    kind: 'class',
    definition: base.definition,
  });
  if (returned.kind === 'none' || returned.kind === 'unknown' || returned.kind === 'never') {
    return opaque(value, evaluator.place({ module }, binding.statement));
  }
  return returned;
}
