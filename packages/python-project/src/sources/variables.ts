import type { VariableRead } from '../connection.ts';
import { fieldBinding } from './attributes.ts';
import type { Evaluator } from './evaluator.ts';
import type { Module } from './modules.ts';
import { placeIn } from './place-in.ts';
import { nodesWithin } from './python-tree.ts';
import type { Scope } from './scopes.ts';
import { fieldNames, settingsNames } from './settings-names.ts';

const readers =
  /(?:getenv|environ(?:\.(?:get|pop|setdefault))?|config|env(?:\.\w+)?|ENV(?:\.\w+)?|Env(?:\.\w+)?)$/;

/** Every place of a module that reads an environment variable, fields of settings included. */
export function variablesIn(evaluator: Evaluator, module: Module): VariableRead[] {
  const found: VariableRead[] = [];
  const frame = { module };
  const add = (names: readonly string[], from: number, to: number) => {
    for (const name of names) found.push({ name, place: placeIn(module, from, to) });
  };
  for (const node of nodesWithin(module.root)) {
    const isCall = node.name === 'CallExpression';
    if (!isCall && node.name !== 'MemberExpression') continue;
    const callee = node.children[0];
    if (callee === undefined || (!isCall && node.children[1]?.name !== '[')) continue;
    if (callee.to - callee.from > 80 || !readers.test(evaluator.text(frame, callee))) continue;
    evaluator.refuel();
    const value = evaluator.evaluate(node, frame);
    if (value.kind === 'variable' && value.steps.length === 0) add(value.names, node.from, node.to);
  }
  for (const scope of module.index.scopes.values()) {
    if (scope.kind === 'class') addFields(evaluator, module, scope, add);
  }
  return found;
}

function addFields(
  evaluator: Evaluator,
  module: Module,
  scope: Scope,
  add: (names: readonly string[], from: number, to: number) => void,
): void {
  evaluator.refuel();
  const definition = { module, scope };
  const environment = settingsNames(evaluator, definition);
  if (environment === undefined) return;
  for (const name of scope.bindings.keys()) {
    const field = fieldBinding(scope, name);
    if (field?.annotation === undefined || name === 'model_config' || name.startsWith('_'))
      continue;
    const { from, to } = field.statement;
    add(fieldNames(evaluator, definition, name, field, environment), from, to);
  }
}
