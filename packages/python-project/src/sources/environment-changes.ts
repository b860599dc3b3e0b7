import type { Connection } from '../connection.ts';
import type { Place } from '../place.ts';
import type { Module } from './modules.ts';
import { placeIn } from './place-in.ts';
import { roleOf } from './role.ts';

/** The variables that the application itself assigns to, with the first place that does so. */
export function environmentChanges(modules: readonly Module[]): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const module of modules) {
    if (roleOf(module.path) !== 'application') continue;
    for (const scope of module.index.scopes.values()) {
      for (const [path, bindings] of scope.bindings) {
        const name = /^(?:\w+\.)?environ\["([^"\\]+)"\]$/.exec(path)?.[1];
        const [binding] = bindings;
        if (name === undefined || binding === undefined || found.has(name)) continue;
        found.set(name, placeIn(module, binding.statement.from, binding.statement.to));
      }
    }
  }
  return found;
}

/** A connection of which the variable may have become another before it is read. */
export function withChanges(
  connection: Connection,
  changes: ReadonlyMap<string, Place>,
): Connection {
  const { url } = connection;
  if (url.kind !== 'variable') return connection;
  const [place] = url.names.flatMap((name) => changes.get(name) ?? []);
  if (place === undefined) return connection;
  return { ...connection, url: { ...url, steps: [{ kind: 'opaque', place }, ...url.steps] } };
}
