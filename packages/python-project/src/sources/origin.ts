import type { UrlOrigin } from '../connection.ts';
import type { Place } from '../place.ts';
import { evaluated } from './calls.ts';
import type { Evaluator } from './evaluator.ts';
import { opaque, type Value } from './value.ts';

/** What is known of a URL, from what is known of the value that stands for it. */
export function originOf(evaluator: Evaluator, value: Value | undefined, place: Place): UrlOrigin {
  if (value === undefined) return { kind: 'unknown' };
  switch (value.kind) {
    case 'text':
      return { kind: 'literal', url: value.text };
    case 'variable': {
      if (value.cut !== undefined)
        return originOf(evaluator, opaque({ ...value, cut: undefined }, place), place);
      return { kind: 'variable', names: value.names, steps: value.steps };
    }
    case 'mixed':
      return { kind: 'parts', variables: value.variables, scheme: value.scheme };
    case 'result': {
      const [variable, ...more] = evaluated(evaluator, value.call).filter(
        (each) => each.kind === 'variable',
      );
      if (variable === undefined || more.length > 0) return { kind: 'unknown' };
      return originOf(evaluator, opaque(variable, place), place);
    }
    default:
      return { kind: 'unknown' };
  }
}
