import { argumentValue } from './calls.ts';
import type { Evaluator } from './evaluator.ts';
import type { KnownCall } from './known-calls.ts';
import { allVariables, type CallSite, type Value } from './value.ts';

/** The URL that Tortoise is set up with: `db_url`, or the first connection of `config`. */
export function tortoiseUrl(
  evaluator: Evaluator,
  known: KnownCall,
  call: CallSite,
): Value | undefined {
  const url = argumentValue(evaluator, call, undefined, ...known.names);
  if (url !== undefined && url.kind !== 'none') return url;
  const position = known.call === 'Tortoise.init' ? 0 : undefined;
  const config = argumentValue(evaluator, call, position, 'config');
  if (config?.kind !== 'table') return argumentValue(evaluator, call, known.position);
  const connections = config.entries.get('connections')?.();
  if (connections?.kind !== 'table') return undefined;
  const first = connections.entries.get('default') ?? [...connections.entries.values()][0];
  const value = first?.();
  if (value?.kind !== 'table') return value;
  return { kind: 'mixed', variables: allVariables(value), scheme: undefined };
}
