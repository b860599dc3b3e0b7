import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type MappingEvent,
  type SequenceEvent,
} from 'js-yaml';

import { recursiveAlias, tooDeep, tooManyNodes } from '../limits.ts';
import type {
  AliasNode,
  MappingEntry,
  MappingNode,
  Node,
  SequenceNode,
  YamlRecord,
  YamlValue,
} from '../node.ts';
import type { SyntaxProblem } from '../problem.ts';
import { isUnusualKey } from '../pyyaml/unusual.ts';
import { emptyRecord } from '../record.ts';
import type { Span } from '../span.ts';
import type { Anchor } from './anchors.ts';
import { reportDuplicates } from './duplicate-keys.ts';
import { flowEnd, skipBlankAndCommas } from './gap.ts';
import { isMergeKey, nameOfOther } from './keys.ts';
import { dataOf, mergeInto, mergeSources } from './merge.ts';
import { NONE, startWithProperties } from './properties.ts';
import { readScalar } from './read-scalar.ts';
import type { ReadState, Role } from './state.ts';

/** Reads the node that the next event begins, at a depth of so many collections around it. */
export function readNode(state: ReadState, role: Role, depth: number): Node | undefined {
  const event = state.events[state.index++];
  if (++state.nodes > state.limits.nodes) {
    state.stop(tooManyNodes(state.text, state.cursor, state.limits));
    return undefined;
  }
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return readScalar(state, event, role);
    case EVENT_ID.MAPPING:
      return isTooDeep(state, event, depth) ? undefined : readMapping(state, event, depth + 1);
    case EVENT_ID.SEQUENCE:
      return isTooDeep(state, event, depth) ? undefined : readSequence(state, event, depth + 1);
    case EVENT_ID.ALIAS:
      return readAlias(state, event);
    default:
      return undefined;
  }
}

function isTooDeep(state: ReadState, event: MappingEvent | SequenceEvent, depth: number): boolean {
  if (depth < state.limits.depth) return false;
  state.stop(tooDeep(state.text, event.start, state.limits));
  return true;
}

function readSequence(state: ReadState, event: SequenceEvent, depth: number): SequenceNode {
  const flow = event.style === COLLECTION_STYLE.FLOW;
  const before = state.nodes;
  const anchor = declareAnchor(state, event);
  const items: Node[] = [];
  const value: YamlValue[] = [];
  state.cursor = flow ? event.start + 1 : event.start;
  while (!atEnd(state)) {
    const item = readNode(state, 'item', depth);
    if (item === undefined) break;
    items.push(item);
    value.push(dataOf(item));
  }
  state.index++;
  const end = flow ? closeFlow(state) : (items.at(-1)?.end ?? event.start);
  const start = startWithProperties(event, event.start);
  const node: SequenceNode = { kind: 'sequence', start, end, flow, items, value };
  finish(state, node, anchor, before);
  return node;
}

function readMapping(state: ReadState, event: MappingEvent, depth: number): MappingNode {
  const flow = event.style === COLLECTION_STYLE.FLOW;
  const braces = flow && !isFlowPair(state, event);
  const contentStart = flow && !braces ? startOfPair(state, event) : event.start;
  const before = state.nodes;
  const anchor = declareAnchor(state, event);
  const entries: MappingEntry[] = [];
  const value = emptyRecord();
  state.cursor = braces ? contentStart + 1 : contentStart;
  const outer = state.blockMapping;
  state.blockMapping = flow ? undefined : event.start;
  const found = readEntries(state, depth, entries, value);
  state.blockMapping = outer;
  state.index++;
  if ((found & MERGES) !== 0) mergeInto(value, entries);
  if ((found & REPEATS) !== 0) reportDuplicates(entries, state.findings);
  const end = braces ? closeFlow(state) : (entries.at(-1)?.value.end ?? event.start);
  const start = startWithProperties(event, contentStart);
  const node: MappingNode = { kind: 'mapping', start, end, flow, entries, value };
  finish(state, node, anchor, before);
  return node;
}

/** What a mapping's entries hold that takes a second look. */
const MERGES = 1;
const REPEATS = 2;

/** Reads the entries up to the mapping's end and stores their values. */
function readEntries(
  state: ReadState,
  depth: number,
  entries: MappingEntry[],
  record: YamlRecord,
): number {
  let found = 0;
  while (!atEnd(state)) {
    const key = readNode(state, 'key', depth);
    if (key === undefined) break;
    const value = readNode(state, 'value', depth);
    if (value === undefined) break;
    const name =
      key.kind === 'scalar' && key.type === 'string'
        ? String(key.value)
        : nameOfOther(state.text, key);
    if (key.kind === 'scalar' && key.type !== 'string') state.findings.otherKey(key);
    if (isUnusualKey(key)) state.findings.suspect();
    const merge = isMergeKey(state.text, key) && mergeSources(value) !== undefined;
    entries.push({ key, value, name, merge });
    if (merge) {
      state.findings.shared();
      found |= MERGES;
      continue;
    }
    if (record[name] !== undefined || key.kind !== 'scalar' || key.type !== 'string')
      found |= REPEATS;
    record[name] = dataOf(value);
  }
  return found;
}

/**
 * Whether a flow mapping is the single pair of a sequence, `[a: b]`, which has no braces. Its key may itself be a mapping
 * with braces, in which case both begin at one place.
 */
function isFlowPair(state: ReadState, event: MappingEvent): boolean {
  if (state.text.charCodeAt(event.start) !== 0x7b) return true;
  const next = state.events[state.index];
  return next?.type === EVENT_ID.MAPPING && next.start === event.start;
}

/** Where a pair in a flow sequence begins: at its `?`, which the parser leaves out, if it has one. */
function startOfPair(state: ReadState, event: MappingEvent): number {
  const start = skipBlankAndCommas(state.text, state.cursor);
  return state.text.charCodeAt(start) === 0x3f && start < event.start ? start : event.start;
}

function readAlias(state: ReadState, event: AliasEvent): AliasNode | undefined {
  const span = { start: event.anchorStart - 1, end: event.anchorEnd };
  const name = state.text.slice(event.anchorStart, event.anchorEnd);
  const anchor = state.anchors.find(name);
  if (anchor?.target === undefined) {
    state.stop(anchor === undefined ? undefinedAlias(name, span) : recursiveAlias(name, span));
    return undefined;
  }
  state.nodes += anchor.size - 1;
  if (state.nodes > state.limits.nodes)
    state.stop(tooManyNodes(state.text, span.start, state.limits));
  state.cursor = span.end;
  state.findings.shared();
  return { kind: 'alias', ...span, name, target: anchor.target };
}

function undefinedAlias(name: string, span: Span): SyntaxProblem {
  const message = `The alias *${name} has no anchor &${name} before it.`;
  return {
    kind: 'syntax',
    span,
    message,
    help: 'Put the value in quotes if the asterisk is part of it.',
  };
}

function declareAnchor(state: ReadState, event: MappingEvent | SequenceEvent): Anchor | undefined {
  if (event.anchorStart === NONE) return undefined;
  return state.anchors.declare(state.text.slice(event.anchorStart, event.anchorEnd));
}

/** Completes the anchor of a collection that has been read. */
function finish(
  state: ReadState,
  node: MappingNode | SequenceNode,
  anchor: Anchor | undefined,
  before: number,
): void {
  if (anchor === undefined) return;
  anchor.target = node;
  anchor.size = state.nodes - before + 1;
}

/** Moves past the bracket that closes a flow collection. */
function closeFlow(state: ReadState): number {
  state.cursor = flowEnd(state.text, state.cursor);
  return state.cursor;
}

function atEnd(state: ReadState): boolean {
  const event = state.events[state.index];
  return event === undefined || event.type === EVENT_ID.POP;
}
