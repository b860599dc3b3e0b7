import type { Connection } from '../connection.ts';
import { argumentsOf } from './arguments.ts';
import type { Evaluator } from './evaluator.ts';
import type { Module } from './modules.ts';
import { originOf } from './origin.ts';
import { placeIn } from './place-in.ts';
import type { PyNode } from './python-tree.ts';
import { roleOf } from './role.ts';
import type { Scope } from './scopes.ts';
import { either, type Value } from './value.ts';

const option = 'SQLALCHEMY_DATABASE_URI';

/** The URLs that a module hands to Flask-SQLAlchemy by its option. To be asked only of projects that import it. */
export function flaskConnections(evaluator: Evaluator, module: Module): Connection[] {
  if (!module.text.includes(option)) return [];
  return [...assigned(evaluator, module), ...handed(evaluator, module)];
}

/** `app.config["…"] = x`, a class of configuration, or a module of it. */
function assigned(evaluator: Evaluator, module: Module): Connection[] {
  const found: Connection[] = [];
  const seen = new Set<PyNode>();
  for (const scope of module.index.scopes.values()) {
    for (const [path, bindings] of scope.bindings) {
      const isOption = path === option || path.endsWith(`.config["${option}"]`);
      if (!isOption || (path === option && scope.kind === 'function')) continue;
      const last = bindings.at(-1);
      if (last?.kind === 'function')
        found.push(
          made(evaluator, module, scope, last.statement, returned(evaluator, module, last.scope)),
        );
      for (const binding of bindings) {
        if (binding.kind !== 'assign' || binding.value === undefined || seen.has(binding.statement))
          continue;
        if (path === option && binding !== last) continue;
        seen.add(binding.statement);
        evaluator.refuel();
        const value = withMethods(
          evaluator,
          module,
          scope,
          evaluator.evaluate(binding.value, { module }),
        );
        found.push(made(evaluator, module, scope, binding.statement, value));
      }
    }
  }
  return found;
}

/** A class may set the option anew where an object of it is made; the class or an object may be what Flask is given. */
function withMethods(evaluator: Evaluator, module: Module, scope: Scope, value: Value): Value {
  if (scope.kind !== 'class') return value;
  const sets = [...module.index.scopes.values()].some(
    (each) => each.parent === scope && each.bindings.has(`self.${option}`),
  );
  if (!sets) return value;
  const definition = { module, scope };
  const object: Value = { kind: 'instance', definition, made: undefined, environment: undefined };
  const place = placeIn(module, scope.node.from, scope.node.to);
  return either(value, evaluator.attribute(object, option), place);
}

function returned(evaluator: Evaluator, module: Module, scope: Scope): Value {
  evaluator.refuel();
  return evaluator.returned({ module, scope }, new Map(), undefined);
}

/** `app.config.from_mapping(…)`, `app.config.update(…)`. */
function handed(evaluator: Evaluator, module: Module): Connection[] {
  const frame = { module };
  return module.index.calls.flatMap((call) => {
    const callee = call.children[0];
    if (callee === undefined || !/\.(?:from_mapping|update)$/.test(evaluator.text(frame, callee)))
      return [];
    const args = argumentsOf(module.text, call);
    evaluator.refuel();
    const direct = args.keywords.get(option);
    const whole = args.positional[0] ?? args.spreads[0];
    const table = whole && evaluator.evaluate(whole, frame);
    const entry = table?.kind === 'table' ? table.entries.get(option)?.() : undefined;
    const value = direct === undefined ? entry : evaluator.evaluate(direct, frame);
    return value === undefined ? [] : [made(evaluator, module, module.index.module, call, value)];
  });
}

function made(
  evaluator: Evaluator,
  module: Module,
  scope: Scope,
  node: PyNode,
  value: Value,
): Connection {
  const place = placeIn(module, node.from, node.to);
  const isTest =
    scope.kind === 'class' && /^Test|Test(?:s|ing)?(?:Config|Settings)?$/.test(scope.name);
  const role = isTest ? 'tests' : roleOf(module.path);
  const url = originOf(evaluator, value, place);
  return { library: 'sqlalchemy', call: option, mode: 'sync', wrapped: false, role, url, place };
}
