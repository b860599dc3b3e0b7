import type { Connection, ConnectionRole } from '../connection.ts';
import type { Place } from '../place.ts';
import { argumentValue } from './calls.ts';
import type { Evaluator } from './evaluator.ts';
import { originOf } from './origin.ts';
import type { CallSite } from './value.ts';

/** The database that Celery keeps results in: `db+` and a URL that SQLAlchemy reads. Other backends are passed over. */
export function celeryConnection(
  evaluator: Evaluator,
  call: CallSite,
  place: Place,
  role: ConnectionRole,
): Connection | undefined {
  const value = argumentValue(evaluator, call, undefined, 'backend', 'result_backend');
  if (value === undefined) return undefined;
  const base = {
    library: 'sqlalchemy',
    call: 'Celery',
    mode: 'sync',
    wrapped: false,
    role,
    place,
  } as const;
  if (value.kind === 'text' && value.text.startsWith('db+')) {
    return { ...base, url: { kind: 'literal', url: value.text.slice(3) } };
  }
  if (value.kind === 'mixed' && value.scheme?.startsWith('db+')) {
    return {
      ...base,
      url: originOf(evaluator, { ...value, scheme: value.scheme.slice(3) }, place),
    };
  }
  return undefined;
}
