import type { Connection, UrlOrigin } from '../connection.ts';
import type { Evaluator } from './evaluator.ts';
import { allVariables } from './library-values.ts';
import type { Module } from './modules.ts';
import { originOf } from './origin.ts';
import { placeIn } from './place-in.ts';
import { roleOf } from './role.ts';
import type { Value } from './value.ts';

/** The databases of a module of Django settings. */
export function djangoConnections(evaluator: Evaluator, module: Module): Connection[] {
  const scope = module.index.module;
  const binding = (
    scope.bindings.get('DATABASES') ?? scope.bindings.get('DATABASES["default"]')
  )?.at(-1);
  if (
    binding?.kind !== 'assign' ||
    !/\bENGINE\b|dj_database_url|environ|INSTALLED_APPS/.test(module.text)
  )
    return [];
  evaluator.refuel();
  const value = evaluator.moduleAttribute(module, 'DATABASES');
  const direct = evaluator.moduleAttribute(module, 'DATABASES["default"]');
  const place = placeIn(module, binding.statement.from, binding.statement.to);
  const entries = value?.kind === 'table' ? [...value.entries] : [];
  const found = entries
    .filter(([name]) => name !== 'default' || direct === undefined)
    .map(([, entry]) => entry());
  if (direct !== undefined) found.unshift(direct);
  return found.flatMap((database) => {
    const url = databaseUrl(evaluator, database, place);
    if (url === undefined) return [];
    const role = roleOf(module.path);
    return [
      { library: 'django', call: 'DATABASES', mode: 'sync', wrapped: false, role, url, place },
    ];
  });
}

function databaseUrl(
  evaluator: Evaluator,
  value: Value,
  place: Connection['place'],
): UrlOrigin | undefined {
  if (value.kind !== 'table') return originOf(evaluator, value, place);
  const engine = value.entries.get('ENGINE')?.();
  if (engine?.kind === 'text' && /sqlite|spatialite/.test(engine.text))
    return { kind: 'literal', url: 'sqlite://' };
  if (engine === undefined && value.entries.size > 0) return undefined;
  return { kind: 'parts', variables: allVariables(value), scheme: undefined };
}
