import { validatedByAnnotation } from './annotated-validators.ts';
import { argumentsOf } from './arguments.ts';
import { fieldBinding, lineage } from './attributes.ts';
import { argumentValue } from './calls.ts';
import type { Evaluator } from './evaluator.ts';
import { madeBy } from './library-values.ts';
import type { PyNode } from './python-tree.ts';
import { roleOf } from './role.ts';
import type { Binding } from './scopes.ts';
import { fieldNames, settingsNames } from './settings-names.ts';
import { validated } from './validators.ts';
import {
  type Definition,
  type EnvironmentNames,
  either,
  unknown,
  type Value,
  variableOf,
  withDefault,
} from './value.ts';

type Instance = Extract<Value, { kind: 'instance' }>;
export type Field = Extract<Binding, { kind: 'assign' }>;

const mostCalls = 12;

/**
 * What a field of an object is that describes itself by annotations: what it was made with, or for settings what the environment
 * says, after the validators of the class.
 */
export function declaredField(
  evaluator: Evaluator,
  base: Instance,
  name: string,
): Value | undefined {
  const environment = base.environment ?? settingsNames(evaluator, base.definition);
  for (const definition of lineage(evaluator, base.definition)) {
    const field = fieldBinding(definition.scope, name);
    if (field === undefined || field.annotation === undefined) continue;
    const given = givenField(evaluator, base, name);
    if (given !== undefined) return validated(evaluator, base, name, given);
    if (environment === undefined) return plainField(evaluator, definition, name, field);
    const value = fieldValue(evaluator, definition, name, field, environment);
    const annotation = field.annotation.children[1];
    const frame = { module: definition.module };
    const typed = validatedByAnnotation(evaluator, annotation, frame, value);
    return validated(evaluator, base, name, typed);
  }
  return undefined;
}

/** What a field is given where the object is made. */
function givenField(evaluator: Evaluator, base: Instance, name: string): Value | undefined {
  if (base.made === undefined) return undefined;
  return argumentValue(evaluator, base.made, undefined, name);
}

/** A field of a class that reads no environment: its default, if nothing else makes such objects. */
function plainField(
  evaluator: Evaluator,
  definition: Definition,
  name: string,
  field: Field,
): Value | undefined {
  const handed = fromConstructors(evaluator, definition, name);
  if (handed !== undefined) return handed;
  const call = field.value && fieldCall(evaluator, field.value, definition);
  return call === undefined ? undefined : defaultValue(evaluator, field, definition);
}

/** What the calls of a class hand in for a field, by its name. */
function fromConstructors(
  evaluator: Evaluator,
  definition: Definition,
  name: string,
): Value | undefined {
  if (!evaluator.asksCallers) return undefined;
  const calls = evaluator.callsNamed(definition.scope.name);
  if (calls === undefined || calls.length > mostCalls) return unknown;
  let value: Value | undefined;
  for (const { module, node } of calls) {
    const frame = { module };
    const outside = roleOf(definition.module.path) !== 'tests' && roleOf(module.path) === 'tests';
    const callee = node.children[0];
    const given = outside ? undefined : argumentValue(evaluator, { node, frame }, undefined, name);
    if (given === undefined || callee === undefined) continue;
    const meant = evaluator.evaluate(callee, frame);
    if (meant.kind !== 'class' || meant.definition.scope !== definition.scope) continue;
    value = value === undefined ? given : either(value, given, evaluator.place(frame, node));
  }
  return value;
}

function fieldValue(
  evaluator: Evaluator,
  definition: Definition,
  name: string,
  field: Field,
  environment: EnvironmentNames,
): Value {
  const frame = { module: definition.module };
  const nested = nestedClass(evaluator, field, definition);
  if (nested === undefined) {
    const read = variableOf(...fieldNames(evaluator, definition, name, field, environment));
    const fallback = defaultValue(evaluator, field, definition);
    return withDefault(read, fallback, evaluator.place(frame, field.statement));
  }
  const own = defaultValue(evaluator, field, definition);
  const ownNames = settingsNames(evaluator, nested);
  if (ownNames !== undefined && own?.kind === 'instance') return own;
  const spelled = environment.caseSensitive ? name : name.toUpperCase();
  const { delimiter } = environment;
  if (delimiter === undefined) {
    return own ?? { kind: 'instance', definition: nested, made: undefined, environment: undefined };
  }
  const prefix = `${environment.prefix}${spelled}${delimiter}`;
  return {
    kind: 'instance',
    definition: nested,
    made: undefined,
    environment: { ...environment, prefix },
  };
}

/** The class of the project that a field holds an object of. */
function nestedClass(
  evaluator: Evaluator,
  field: Field,
  definition: Definition,
): Definition | undefined {
  const annotation = field.annotation?.children[1];
  const value = evaluator.annotated(annotation, { module: definition.module });
  if (value?.kind !== 'instance') return undefined;
  const bases = lineage(evaluator, value.definition).flatMap((each) => evaluator.bases(each));
  const isModel = bases.some(
    (base) => base.kind === 'external' && /\.Base(?:Model|Settings)$/.test(base.path),
  );
  return isModel ? value.definition : undefined;
}

function defaultValue(
  evaluator: Evaluator,
  field: Field,
  definition: Definition,
): Value | undefined {
  const frame = { module: definition.module };
  const call = field.value && fieldCall(evaluator, field.value, definition);
  if (call === undefined) return field.value && evaluator.evaluate(field.value, frame);
  const { keywords, positional } = argumentsOf(frame.module.text, call);
  const factory = keywords.get('default_factory');
  if (factory !== undefined) return madeBy(evaluator, factory, { node: call, frame });
  const plain = keywords.get('default') ?? positional[0];
  return plain && evaluator.evaluate(plain, frame);
}

export function fieldCall(
  evaluator: Evaluator,
  node: PyNode,
  definition: Definition,
): PyNode | undefined {
  const callee = node.name === 'CallExpression' ? node.children[0] : undefined;
  if (callee === undefined) return undefined;
  return /(?:^|\.)Field$/.test(evaluator.text({ module: definition.module }, callee))
    ? node
    : undefined;
}
