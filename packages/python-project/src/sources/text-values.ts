import type { UrlStep } from '../connection.ts';
import type { Place } from '../place.ts';
import { opaque, textOf, union, unknown, type Value, variablesOf } from './value.ts';

/** Parts of a URL that a URL object gives; put behind a scheme they are the URL again. */
export const urlParts =
  /^(?:username|user|password|hostname|host|port|path|database|netloc|query|fragment|raw_path)$/;

/** The text that comes of putting values one after the other. */
export function concatenate(values: readonly Value[], place: Place): Value {
  const pieces = joinTexts(values);
  const [first, second] = pieces;
  if (first === undefined) return textOf('');
  if (second === undefined) return first.kind === 'method' ? unknown : first;
  if (first.kind === 'variable' && !startsUrl(second)) {
    return opaque({ ...first, names: allNames(pieces), cut: undefined }, place);
  }
  if (first.kind === 'mixed' && first.scheme !== undefined) {
    return { ...first, variables: union(first.variables, pieces.flatMap(variablesOf)) };
  }
  const scheme =
    first.kind === 'text' ? /^([A-Za-z][\w+.-]*):\/\//.exec(first.text)?.[1] : undefined;
  if (first.kind === 'text') {
    const whole = prefixed(first.text, scheme, pieces.slice(1), place);
    if (whole !== undefined) return whole;
  }
  const variables = allNames(pieces);
  if (
    scheme !== undefined &&
    pieces.length === 2 &&
    second.kind === 'variable' &&
    second.steps.length > 0
  ) {
    return opaque(second, place);
  }
  const only = pieces.length === 2 && (second.kind === 'unknown' || second.kind === 'method');
  if (only && scheme !== undefined && first.kind === 'text' && /:\/\/$/.test(first.text))
    return unknown;
  if (scheme === undefined && !pieces.some(startsUrl)) {
    const [variable] = pieces.filter((piece) => piece.kind === 'variable');
    return variable === undefined ? unknown : opaque(variable, place);
  }
  return { kind: 'mixed', variables, scheme };
}

function allNames(pieces: readonly Value[]): readonly string[] {
  return pieces.reduce<readonly string[]>((all, piece) => union(all, variablesOf(piece)), []);
}

function joinTexts(values: readonly Value[]): Value[] {
  const pieces: Value[] = [];
  for (const value of values) {
    const last = pieces.at(-1);
    if (value.kind === 'text' && value.text === '') continue;
    if (value.kind === 'text' && last?.kind === 'text')
      pieces[pieces.length - 1] = textOf(last.text + value.text);
    else pieces.push(value);
  }
  return pieces;
}

function startsUrl(piece: Value): boolean {
  return piece.kind === 'text' && /^(?:\+[a-z0-9_]+)?:\/\//.test(piece.text);
}

/** A text in front of the rest of a URL, whose own scheme was cut off, or in front of its parts. */
function prefixed(
  prefix: string,
  scheme: string | undefined,
  rest: readonly Value[],
  place: Place,
): Value | undefined {
  const [cut] = rest;
  if (cut?.kind === 'variable' && cut.cut !== undefined && rest.length === 1) {
    const { names, steps } = cut;
    return {
      kind: 'variable',
      names,
      steps: [...steps, ...replaceCut(cut.cut, prefix, scheme, place)],
    };
  }
  const parts = rest.filter((piece) => piece.kind !== 'text');
  const [part] = parts;
  if (scheme === undefined || part?.kind !== 'method' || part.of.kind !== 'variable')
    return undefined;
  const { of: whole } = part;
  const areParts = parts.every(
    (each) =>
      each.kind === 'method' &&
      each.of.kind === 'variable' &&
      urlParts.test(each.name) &&
      each.of.names.join() === whole.names.join(),
  );
  if (!areParts) return undefined;
  return {
    kind: 'variable',
    names: whole.names,
    steps: [...whole.steps, { kind: 'set-driver', scheme, place }],
  };
}

function replaceCut(
  cut: string,
  prefix: string,
  scheme: string | undefined,
  place: Place,
): UrlStep[] {
  const opaqueStep: UrlStep = { kind: 'opaque', place };
  if (cut === '://') {
    const isWhole = scheme !== undefined && prefix === `${scheme}://`;
    return [isWhole ? { kind: 'set-driver', scheme, place } : opaqueStep];
  }
  if (cut === ':') {
    const bare = /^([A-Za-z][\w+.-]*):$/.exec(prefix)?.[1];
    return [bare === undefined ? opaqueStep : { kind: 'set-driver', scheme: bare, place }];
  }
  // A URL that begins in another way comes out broken.
  return [
    { kind: 'require', prefixes: [cut], place },
    { kind: 'replace', from: cut, to: prefix, ifPrefix: cut, once: true, place },
  ];
}

/** A text after one stretch of it became another. */
export function replaceIn(
  value: Value,
  from: string,
  to: string,
  once: boolean,
  place: Place,
): Value {
  if (value.kind === 'text') {
    if (from === '') return unknown;
    return textOf(once ? value.text.replace(from, () => to) : value.text.split(from).join(to));
  }
  if (value.kind === 'mixed') {
    if (value.scheme === undefined) return value;
    const changed = `${value.scheme}://`.replace(from, () => to);
    return { ...value, scheme: /^([\w+.-]+):\/\/$/.exec(changed)?.[1] };
  }
  if (value.kind !== 'variable') return unknown;
  const step: UrlStep = { kind: 'replace', from, to, ifPrefix: undefined, once, place };
  return { kind: 'variable', names: value.names, steps: [...value.steps, step] };
}

/** A URL after its scheme became another. */
export function withScheme(value: Value, scheme: string | undefined, place: Place): Value {
  if (value.kind === 'text' && scheme !== undefined) {
    return textOf(value.text.replace(/^[A-Za-z][\w+.-]*(?=:\/\/)/, () => scheme));
  }
  if (value.kind === 'mixed') return { ...value, scheme };
  if (value.kind !== 'variable') return unknown;
  if (scheme === undefined) return opaque(value, place);
  const step: UrlStep = { kind: 'set-driver', scheme, place };
  return { kind: 'variable', names: value.names, steps: [...value.steps, step] };
}
