import { IMPLICIT_TAGS } from '../yaml-tags.ts';
import type { Composer } from './composer.ts';
import type { PyYamlMapping, PyYamlNode, PyYamlSequence } from './pyyaml-node.ts';

/** Reads a flow sequence's items, behind its `[`: PyYAML 6.0.3's `parse_flow_sequence_entry`. Gives the end of its `]`. */
export function readFlowSequence(composer: Composer, items: PyYamlSequence['items']): number {
  const { tokens } = composer;
  for (let isFirst = true; !tokens.isAt('flow-sequence-end', 'stream-end'); isFirst = false) {
    if (!isFirst && tokens.accept('flow-entry') === undefined) tokens.refuseNext('`,` or `]`');
    if (tokens.isAt('key')) items.push(readPair(composer));
    else if (!tokens.isAt('flow-sequence-end', 'stream-end')) items.push(composer.node('flow'));
  }
  return readEnd(composer, 'flow-sequence-end', '`]`');
}

/** Reads a flow mapping's entries, behind its `{`: PyYAML 6.0.3's `parse_flow_mapping_key`. Gives the end of its `}`. */
export function readFlowMapping(composer: Composer, entries: PyYamlMapping['entries']): number {
  const { tokens } = composer;
  for (let isFirst = true; !tokens.isAt('flow-mapping-end', 'stream-end'); isFirst = false) {
    if (!isFirst && tokens.accept('flow-entry') === undefined) tokens.refuseNext('`,` or `}`');
    if (tokens.isAt('key')) entries.push(readEntry(composer, 'flow-mapping-end'));
    else if (!tokens.isAt('flow-mapping-end', 'stream-end')) {
      entries.push([composer.node('flow'), composer.nothing()]);
    }
  }
  return readEnd(composer, 'flow-mapping-end', '`}`');
}

/** A mapping of one entry in a flow sequence, as in `[a: b]`. */
function readPair(composer: Composer): PyYamlNode {
  const { start } = composer.tokens.next;
  const entry = readEntry(composer, 'flow-sequence-end');
  const end = composer.tokens.next.start;
  return {
    kind: 'mapping',
    entries: [entry],
    tag: IMPLICIT_TAGS.map,
    tagSpan: undefined,
    start,
    end,
  };
}

function readEntry(
  composer: Composer,
  end: 'flow-mapping-end' | 'flow-sequence-end',
): readonly [PyYamlNode, PyYamlNode] {
  const { tokens } = composer;
  tokens.accept('key');
  const key = composer.nodeUnlessAt('flow', 'value', 'flow-entry', end);
  const isWritten = tokens.accept('value') !== undefined;
  return [key, isWritten ? composer.nodeUnlessAt('flow', 'flow-entry', end) : composer.nothing()];
}

function readEnd(
  composer: Composer,
  kind: 'flow-mapping-end' | 'flow-sequence-end',
  wanted: string,
): number {
  const { end } = composer.tokens.next;
  if (composer.tokens.accept(kind) === undefined) composer.tokens.refuseNext(wanted);
  return end;
}
