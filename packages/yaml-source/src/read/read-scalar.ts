import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

import type { ScalarNode, ScalarStyle } from '../node.ts';
import { noteDifferences } from './compare.ts';
import { coreType, resolveCore } from './core-schema.ts';
import { blockEnd, blockHeader, columnAt, skipBlank, skipBlankAndCommas } from './gap.ts';
import { isOrdinary } from './ordinary.ts';
import { endOfProperties, NONE, startWithProperties } from './properties.ts';
import { readTagged } from './read-tagged.ts';
import type { ReadState, Role } from './state.ts';

/** Reads a scalar and moves the cursor past it. */
export function readScalar(state: ReadState, event: ScalarEvent, role: Role): ScalarNode {
  const start = startOf(state, event, role);
  const end = endOf(state, event, start);
  state.cursor = event.style >= SCALAR_STYLE.LITERAL_BLOCK ? event.valueEnd : end;
  if (event.tagStart === NONE && event.anchorStart === NONE) {
    return untagged(state, event, start, end, role);
  }
  const outerStart = startWithProperties(event, start);
  const node =
    event.tagStart === NONE
      ? untagged(state, event, outerStart, end, role)
      : readTagged(state, event, { style: styleOf(event), start: outerStart, end });
  if (event.anchorStart !== NONE) {
    const anchor = state.anchors.declare(state.text.slice(event.anchorStart, event.anchorEnd));
    anchor.target = node;
    anchor.size = 1;
  }
  return node;
}

function untagged(
  state: ReadState,
  event: ScalarEvent,
  start: number,
  end: number,
  role: Role,
): ScalarNode {
  if (event.valueStart === NONE) {
    return { kind: 'scalar', start, end, style: 'empty', type: 'null', value: null };
  }
  const text = getScalarValue(state.text, event);
  const style = styleOf(event);
  if (style !== 'plain' || isOrdinary(text)) {
    return { kind: 'scalar', start, end, style, type: 'string', value: text };
  }
  const value = resolveCore(text);
  const node: ScalarNode = {
    kind: 'scalar',
    start,
    end,
    style,
    type: coreType(text, value),
    value,
  };
  noteDifferences(state.findings, node, text, role);
  return node;
}

function styleOf(event: ScalarEvent): ScalarStyle {
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return event.valueStart === NONE ? 'empty' : 'plain';
    case SCALAR_STYLE.SINGLE_QUOTED:
      return 'single-quoted';
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return 'double-quoted';
    case SCALAR_STYLE.LITERAL_BLOCK:
      return 'literal';
    case SCALAR_STYLE.FOLDED_BLOCK:
      return 'folded';
  }
}

/** Where the scalar begins, its tag and anchor left out. */
function startOf(state: ReadState, event: ScalarEvent, role: Role): number {
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return event.valueStart === NONE ? startOfEmpty(state, event, role) : event.valueStart;
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return event.valueStart - 1;
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return blockHeader(state.text, Math.max(state.cursor, endOfProperties(event)));
  }
}

function endOf(state: ReadState, event: ScalarEvent, start: number): number {
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return event.valueStart === NONE ? start : event.valueEnd;
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return event.valueEnd + 1;
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return blockEnd(state.text, start, event.valueStart, event.valueEnd);
  }
}

/** An empty scalar stands right after what announces it: its properties, or its indicator, or its key. */
function startOfEmpty(state: ReadState, event: ScalarEvent, role: Role): number {
  const properties = endOfProperties(event);
  if (properties !== NONE) return properties;
  const { text, cursor } = state;
  if (role === 'root') return cursor;
  const next = role === 'key' ? skipBlankAndCommas(text, cursor) : skipBlank(text, cursor);
  const code = text.charCodeAt(next);
  if (role === 'key') return code === 0x3f ? next + 1 : next;
  if (role === 'item') return code === 0x2d ? next + 1 : cursor;
  return code === 0x3a && isOfMapping(state, next) ? next + 1 : cursor;
}

/** Whether a colon belongs to the mapping that is read: `? a` needs none, and the next one may be that of a mapping around it. */
function isOfMapping({ text, cursor, blockMapping }: ReadState, colon: number): boolean {
  if (blockMapping === undefined || !/[\n\r]/.test(text.slice(cursor, colon))) return true;
  return columnAt(text, colon) === columnAt(text, blockMapping);
}
