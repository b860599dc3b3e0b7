import { assignedFromOutside } from './assigned-fields.ts';
import { environmentValue } from './environment.ts';
import { definitionKey, type Evaluator } from './evaluator.ts';
import { moduleValue } from './imports.ts';
import { childOf } from './python-tree.ts';
import { reachingValue } from './reach.ts';
import { valueAfter } from './returns.ts';
import type { Binding, Scope } from './scopes.ts';
import { declaredField } from './settings.ts';
import { type Definition, unknown, type Value } from './value.ts';

/** What an attribute of a value is. */
export function attributeOf(evaluator: Evaluator, base: Value, name: string): Value {
  switch (base.kind) {
    case 'module':
      return moduleMember(evaluator, base.module.path, name) ?? unknown;
    case 'package':
      return packageMember(evaluator, base.directory, name);
    case 'external':
      return { kind: 'external', path: `${base.path}.${name}` };
    case 'instance':
      return instanceAttribute(evaluator, base, name);
    case 'class':
      return classAttribute(evaluator, base.definition, name, base);
    case 'fields':
      return name === 'data' ? base : { kind: 'method', of: base, name };
    case 'result':
      return resultAttribute(evaluator, base, name);
    default:
      return { kind: 'method', of: base, name };
  }
}

function moduleMember(evaluator: Evaluator, path: string, name: string): Value | undefined {
  const module = evaluator.modules.module(path);
  if (module === undefined) return undefined;
  const own = evaluator.moduleAttribute(module, name);
  if (own !== undefined) return own;
  return path.endsWith('__init__.py')
    ? packageMember(evaluator, path.slice(0, -12), name)
    : undefined;
}

function packageMember(evaluator: Evaluator, directory: string, name: string): Value {
  const found = evaluator.modules.within(directory, [name]);
  if (found === undefined) return unknown;
  return found.kind === 'file'
    ? moduleValue(evaluator, found.path)
    : { kind: 'package', directory: found.path };
}

function resultAttribute(
  evaluator: Evaluator,
  base: Extract<Value, { kind: 'result' }>,
  name: string,
): Value {
  return (
    environmentValue(evaluator, base.path, base.call, undefined, name) ?? {
      kind: 'method',
      of: base,
      name,
    }
  );
}

type Instance = Extract<Value, { kind: 'instance' }>;

/** An attribute of an object of a class of the project. */
function instanceAttribute(evaluator: Evaluator, base: Instance, name: string): Value {
  const key = `${definitionKey(base.definition)}\n.${name}\n${base.environment?.prefix ?? ''}`;
  return evaluator.once(key, () => {
    const declared = () =>
      declaredField(evaluator, base, name) ??
      classAttribute(evaluator, base.definition, name, base);
    const own = assignedBySelf(evaluator, base, name, declared) ?? declared();
    return assignedFromOutside(evaluator, base, name, own);
  });
}

/** What the methods of a class, those that run when an object is made before others, assign to `self.name`. */
function assignedBySelf(
  evaluator: Evaluator,
  base: Instance,
  name: string,
  declared: () => Value,
): Value | undefined {
  const path = `self.${name}`;
  for (const definition of lineage(evaluator, base.definition)) {
    const methods = methodsOf(definition).filter((method) => method.bindings.has(path));
    const making = methods.filter((each) => runsWhenMade(definition, each));
    const [first, ...more] = making.length > 0 ? making : methods.slice(0, 1);
    if (first === undefined) continue;
    const run = (method: Scope, before: () => Value) =>
      afterMethod(evaluator, base, definition, method, path, before);
    return more.reduce((value, method) => run(method, () => value), run(first, declared));
  }
  return undefined;
}

/** `__init__`, what data classes and settings call behind it, and the validators of the whole. */
function runsWhenMade({ module }: Definition, { name, node }: Scope): boolean {
  if (/^(?:__init__|__post_init__|model_post_init|__attrs_post_init__)$/.test(name)) return true;
  const decorated = node.parent;
  return (
    decorated?.name === 'DecoratedStatement' &&
    decorated.children.some(
      (child) =>
        child.name === 'Decorator' &&
        /^@\s*(?:\w+\.)*(?:model|root)_validator\b/.test(module.text.slice(child.from, child.to)),
    )
  );
}

function afterMethod(
  evaluator: Evaluator,
  base: Instance,
  { module }: Definition,
  method: Scope,
  path: string,
  before: () => Value,
): Value {
  const parameters = new Map<string, () => Value>([['self', () => base]]);
  if (method.name === '__init__' && base.made !== undefined) {
    for (const [key, value] of evaluator.arguments(method, module, base.made))
      parameters.set(key, value);
  }
  parameters.set(path, before);
  return valueAfter(evaluator, method, path, { module, scope: method, parameters }, before);
}

function methodsOf(definition: Definition): Scope[] {
  const found: Scope[] = [];
  for (const bindings of definition.scope.bindings.values()) {
    for (const binding of bindings) if (binding.kind === 'function') found.push(binding.scope);
  }
  return found;
}

/** A class with those of its bases that are in the project, nearest first. */
export function lineage(evaluator: Evaluator, definition: Definition): readonly Definition[] {
  const found: Definition[] = [definition];
  for (let index = 0; index < found.length && found.length < 12; index += 1) {
    const current = found[index];
    if (current === undefined) break;
    for (const base of evaluator.bases(current)) {
      if (base.kind !== 'class') continue;
      if (!found.some((each) => each.scope === base.definition.scope)) found.push(base.definition);
    }
  }
  return found;
}

/** What a class, or one of its bases, has under a name; for a method, with its object bound. */
function classAttribute(evaluator: Evaluator, start: Definition, name: string, self: Value): Value {
  for (const definition of lineage(evaluator, start)) {
    const { module, scope } = definition;
    const bindings = scope.bindings.get(name);
    const last = bindings?.at(-1);
    if (last === undefined) continue;
    if (last.kind === 'function') return method(evaluator, definition, last, self);
    const found = reachingValue(evaluator, scope, name, undefined, { module }, () => undefined);
    if (found !== undefined) return found;
    if (last.kind === 'assign' && last.annotation !== undefined) {
      return evaluator.annotated(last.annotation.children[1], { module }) ?? unknown;
    }
  }
  return unknown;
}

function method(
  evaluator: Evaluator,
  definition: Definition,
  binding: Extract<Binding, { kind: 'function' }>,
  self: Value,
): Value {
  const { module } = definition;
  const found = { module, scope: binding.scope };
  const decorated = binding.statement.parent;
  const decorators = decorated?.name === 'DecoratedStatement' ? decorated.children : [];
  const names = decorators
    .filter((child) => child.name === 'Decorator')
    .map((child) => module.text.slice(child.from + 1, child.to));
  const isProperty = names.some((text) => /^(?:[\w.]*\.)?(?:\w*property|reify)\b/.test(text));
  const bound: Value = { kind: 'function', definition: found, self };
  if (isProperty) return evaluator.returned(found, new Map(), self);
  if (names.some((text) => /^staticmethod\b/.test(text))) return { ...bound, self: undefined };
  return bound;
}

/** The statement of a class that declares a field. */
export function fieldBinding(
  scope: Scope,
  name: string,
): Extract<Binding, { kind: 'assign' }> | undefined {
  const found = scope.bindings.get(name)?.findLast((binding) => binding.kind === 'assign');
  if (found?.kind !== 'assign') return undefined;
  return childOf(found.statement, 'TypeDef') === undefined && found.value === undefined
    ? undefined
    : found;
}
