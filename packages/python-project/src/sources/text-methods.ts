import { argumentsOf } from './arguments.ts';
import { argumentValue, evaluated } from './calls.ts';
import type { Evaluator } from './evaluator.ts';
import { concatenate, replaceIn, urlParts, withScheme } from './text-values.ts';
import { type CallSite, opaque, textOf, unknown, type Value, withOtherQuery } from './value.ts';

const transparent =
  /^(?:strip|rstrip|lstrip|get_secret_value|unicode_string|render_as_string|encoded_string|__str__|__to_string__|human_repr|encode|decode|geturl|expandtabs)$/;

/** What a method of a text, or of a URL object, gives. */
export function textMethod(
  evaluator: Evaluator,
  of: Value,
  name: string,
  call: CallSite,
): Value | undefined {
  if (of.kind === 'text' && name === 'format') return filled(evaluator, of.text, call);
  if (of.kind === 'text' && name === 'join') return joined(evaluator, of.text, call);
  if (of.kind !== 'text' && of.kind !== 'variable' && of.kind !== 'mixed') return undefined;
  const place = evaluator.place(call.frame, call.node);
  if (transparent.test(name)) return of;
  const [first] = evaluated(evaluator, call);
  switch (name) {
    case 'replace':
    case '_replace':
    case 'set':
    case 'with_scheme':
      return changed(evaluator, of, name, call);
    case 'removeprefix':
      return first?.kind === 'text' && of.kind === 'variable'
        ? { ...of, cut: first.text }
        : opaque(of, place);
    case 'lower':
      return of.kind === 'text' ? textOf(of.text.toLowerCase()) : of;
    case 'split':
    case 'partition':
    case 'rsplit':
      return { kind: 'method', of, name: `${name}(${first?.kind === 'text' ? first.text : ''})` };
    case 'update_query_dict':
    case 'update_query_string':
    case 'difference_update_query':
    case 'with_query':
    case 'update_query':
      return withOtherQuery(of, place);
    default:
      return opaque(of, place);
  }
}

function changed(evaluator: Evaluator, of: Value, name: string, call: CallSite): Value {
  const place = evaluator.place(call.frame, call.node);
  const { keywords, positional } = argumentsOf(call.frame.module.text, call.node);
  const scheme = argumentValue(
    evaluator,
    call,
    name === 'with_scheme' ? 0 : undefined,
    'drivername',
    'scheme',
    'dialect',
  );
  if (scheme !== undefined) {
    if (keywords.has('dialect') || scheme.kind !== 'text') return opaque(of, place);
    return keywords.size > 1
      ? opaque(withScheme(of, scheme.text, place), place)
      : withScheme(of, scheme.text, place);
  }
  if (positional.length === 0 && keywords.size > 0) {
    const isOfParts = [...keywords.keys()].every((key) => urlParts.test(key));
    if (isOfParts) return keywords.has('query') ? withOtherQuery(of, place) : of;
  }
  if (name !== 'replace' || positional.length < 2) return opaque(of, place);
  const [from, to, count] = evaluated(evaluator, call);
  if (from?.kind !== 'text' || to?.kind !== 'text') return opaque(of, place);
  if (from.text === '%' && to.text === '%%') return of;
  const once = count?.kind === 'text' && count.text === '1';
  if (count !== undefined && !once) return opaque(of, place);
  return replaceIn(of, from.text, to.text, once, place);
}

function filled(evaluator: Evaluator, pattern: string, call: CallSite): Value {
  const pieces: Value[] = [];
  let next = 0;
  for (const piece of pattern.split(/(\{[A-Za-z0-9_]{0,60}\})/)) {
    if (!/^\{\w*\}$/.test(piece)) {
      pieces.push(textOf(piece));
      continue;
    }
    const name = piece.slice(1, -1);
    const position = name === '' ? next : /^\d+$/.test(name) ? Number(name) : undefined;
    if (name === '') next += 1;
    pieces.push(argumentValue(evaluator, call, position, name) ?? unknown);
  }
  return concatenate(pieces, evaluator.place(call.frame, call.node));
}

function joined(evaluator: Evaluator, separator: string, call: CallSite): Value {
  const [list] = evaluated(evaluator, call);
  if (list?.kind !== 'list') return unknown;
  const pieces = list.items.flatMap((item, index) =>
    index === 0 ? [item()] : [textOf(separator), item()],
  );
  return concatenate(pieces, evaluator.place(call.frame, call.node));
}
