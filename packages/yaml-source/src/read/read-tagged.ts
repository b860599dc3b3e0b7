import { getScalarValue, type ScalarEvent } from 'js-yaml';

import type { ScalarNode, ScalarType, ScalarValue } from '../node.ts';
import { constructScalar, type ImplicitTag, resolvePlainAsPyYaml } from '../pyyaml/resolve.ts';
import { noteWholeFloat, noteYaml11 } from './compare.ts';
import { coreType } from './core-schema.ts';
import { isOrdinary } from './ordinary.ts';
import type { ReadState } from './state.ts';
import { resolveTagged, tagName } from './tag.ts';

/** A scalar's style and span. */
type Outline = Pick<ScalarNode, 'style' | 'start' | 'end'>;

/** Reads a scalar that has an explicit tag. */
export function readTagged(state: ReadState, event: ScalarEvent, outline: Outline): ScalarNode {
  const written = state.text.slice(event.tagStart, event.tagEnd);
  const name = tagName(written, state.handles);
  const text = getScalarValue(state.text, event);
  const value = resolveTagged(name, text, outline.style);
  const node = scalarOf(outline, name, text, value);
  if (name === '!') noteNonSpecific(state, node, text);
  else noteTyped(state, node, name, text);
  return node;
}

/** Text that is not of its tag's type is read as a string, which it then is to everybody who accepts it. */
function scalarOf(
  outline: Outline,
  name: string,
  text: string,
  value: ScalarValue | undefined,
): ScalarNode {
  if (value === undefined) return { kind: 'scalar', ...outline, type: 'string', value: text };
  return { kind: 'scalar', ...outline, type: typeOf(name, text, value), value };
}

function typeOf(name: string, text: string, value: ScalarValue): ScalarType {
  return name === 'float' ? 'float' : coreType(text, value);
}

/** `! 12` is a string in YAML 1.2; PyYAML resolves it as if the tag were not there. */
function noteNonSpecific({ findings }: ReadState, node: ScalarNode, text: string): void {
  if (node.style !== 'plain' || isOrdinary(text)) return;
  const yaml11 = resolvePlainAsPyYaml(text);
  if (yaml11.type !== 'string') noteYaml11(findings, node, yaml11);
}

/** The tags by which PyYAML may read another value than the core schema does. */
const TYPED: ReadonlyMap<string, ImplicitTag> = new Map([
  ['bool', 'bool'],
  ['int', 'int'],
  ['float', 'float'],
  ['timestamp', 'timestamp'],
]);

function noteTyped({ findings }: ReadState, node: ScalarNode, name: string, text: string): void {
  noteWholeFloat(findings, node);
  const tag = TYPED.get(name);
  if (tag === undefined) return;
  const yaml11 = constructScalar(tag, text);
  const isSame =
    'value' in yaml11 && Number(yaml11.value) === Number(node.value) && node.type !== 'string';
  if (!isSame) noteYaml11(findings, node, yaml11);
}
