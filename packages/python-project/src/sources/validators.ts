import { argumentsOf, parametersOf } from './arguments.ts';
import { lineage } from './attributes.ts';
import type { Evaluator } from './evaluator.ts';
import type { PyNode } from './python-tree.ts';
import { valueAfter } from './returns.ts';
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
        if (binding.kind !== 'function') continue;
        if (validates(evaluator, definition, binding, name))
          result = afterValidator(evaluator, definition, binding, base, result);
        else if (isOfAllFields(definition, binding))
          result = afterValidatorOfAll(evaluator, definition, binding, name, result);
      }
    }
  }
  return result;
}

/** `@model_validator(mode="before")` and `@root_validator`, which get the fields as a table. */
function isOfAllFields({ module }: Definition, binding: Method): boolean {
  const decorated = binding.statement.parent;
  return (
    decorated?.name === 'DecoratedStatement' &&
    decorated.children.some(
      (child) =>
        child.name === 'Decorator' &&
        /^@\s*(?:\w+\.)*(?:model|root)_validator\b/.test(module.text.slice(child.from, child.to)),
    )
  );
}

/** A field after `values["url"] = …`. */
function afterValidatorOfAll(
  evaluator: Evaluator,
  definition: Definition,
  { scope, statement }: Method,
  name: string,
  value: Value,
): Value {
  const { module } = definition;
  const place = evaluator.place({ module }, statement);
  for (const [path, bindings] of scope.bindings) {
    const written = /^(\w+)\["([^"\\]+)"\]$/.exec(path);
    const [, table = '', key = ''] = written ?? [];
    if (key.toLowerCase() !== name.toLowerCase() || table === 'self') continue;
    const fields: Value = { kind: 'table', entries: new Map([[key, () => value]]), open: true };
    const parameters = new Map<string, () => Value>([
      [table, () => fields],
      [path, () => value],
    ]);
    const frame = { module, scope, parameters };
    const found = valueAfter(evaluator, scope, path, frame, () => value);
    const isLost = found.kind !== 'variable' || bindings.length === 0;
    return isLost ? opaque(value, place) : found;
  }
  return value;
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
