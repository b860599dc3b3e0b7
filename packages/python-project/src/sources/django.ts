import type { Connection, UrlOrigin } from '../connection.ts';
import type { Place } from '../place.ts';
import { argumentsOf } from './arguments.ts';
import type { Evaluator } from './evaluator.ts';
import type { Module } from './modules.ts';
import { originOf } from './origin.ts';
import { placeIn } from './place-in.ts';
import { reachingValue } from './reach.ts';
import { roleOf } from './role.ts';
import type { Scope } from './scopes.ts';
import { allVariables, either, opaque, unknown, type Value } from './value.ts';

/** The databases of a module of Django settings. */
export function djangoConnections(evaluator: Evaluator, module: Module): Connection[] {
  const scope = module.index.module;
  const binding = bindingOf(scope);
  if (binding?.kind !== 'assign') return [];
  if (!/\bENGINE\b|dj_database_url|environ|INSTALLED_APPS|\bimport \*/.test(module.text)) return [];
  evaluator.refuel();
  const place = placeIn(module, binding.statement.from, binding.statement.to);
  const databases = evaluator.moduleAttribute(module, 'DATABASES');
  const names = databases?.kind === 'table' ? [...databases.entries.keys()] : [];
  const role = roleOf(module.path);
  return [...new Set(['default', ...names])].flatMap((name) => {
    const value = databaseNamed(evaluator, module, databases, name, place);
    const url = value && databaseUrl(evaluator, value, place);
    if (url === undefined) return [];
    return [
      { library: 'django', call: 'DATABASES', mode: 'sync', wrapped: false, role, url, place },
    ];
  });
}

function bindingOf(scope: Scope) {
  return (scope.bindings.get('DATABASES') ?? scope.bindings.get('DATABASES["default"]'))?.at(-1);
}

/** One of the databases, with what is assigned to it or updated in it after `DATABASES` was made. */
function databaseNamed(
  evaluator: Evaluator,
  module: Module,
  databases: Value | undefined,
  name: string,
  place: Place,
): Value | undefined {
  const first = databases?.kind === 'table' ? databases.entries.get(name)?.() : undefined;
  const path = `DATABASES[${JSON.stringify(name)}]`;
  const frame = { module };
  const scope = module.index.module;
  const value = scope.bindings.has(path)
    ? reachingValue(evaluator, scope, path, undefined, frame, () => first)
    : first;
  const update = module.index.calls.find((call) => {
    const callee = call.children[0];
    const owner = callee?.name === 'MemberExpression' ? callee.children[0] : undefined;
    const method = callee?.children[2];
    if (owner === undefined || method === undefined) return false;
    return evaluator.text(frame, method) === 'update' && evaluator.path(frame, owner) === path;
  });
  if (update === undefined) return value;
  const given = argumentsOf(module.text, update).positional[0];
  const added = given === undefined ? unknown : evaluator.evaluate(given, frame);
  if (added.kind === 'table' && !added.entries.has('ENGINE')) return value;
  return added.kind === 'variable' ? added : opaque(either(value ?? unknown, added, place), place);
}

function databaseUrl(evaluator: Evaluator, value: Value, place: Place): UrlOrigin | undefined {
  if (value.kind !== 'table') return originOf(evaluator, value, place);
  const engine = value.entries.get('ENGINE')?.();
  if (engine === undefined && value.entries.size > 0 && !value.open) return undefined;
  if (value.open && (engine === undefined || engine.kind === 'unknown')) return { kind: 'unknown' };
  if (engine?.kind === 'text' && /sqlite|spatialite/.test(engine.text)) {
    return { kind: 'literal', url: 'sqlite://' };
  }
  if (
    engine?.kind === 'text' &&
    !/postg|mysql|mariadb|psqlextra|oracle|mssql|pool/.test(engine.text)
  ) {
    return { kind: 'unknown' };
  }
  return { kind: 'parts', variables: allVariables(value), scheme: undefined };
}
