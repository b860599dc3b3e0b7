import type { Composer } from './composer.ts';
import type { PyYamlMapping, PyYamlSequence } from './pyyaml-node.ts';

/** Reads a block sequence's items, behind the token that opens it: PyYAML 6.0.3's `parse_block_sequence_entry`. Gives its end. */
export function readBlockSequence(composer: Composer, items: PyYamlSequence['items']): number {
  const { tokens } = composer;
  while (tokens.accept('block-entry')) {
    items.push(composer.nodeUnlessAt('block', 'block-entry', 'block-end'));
  }
  return readBlockEnd(composer, 'an entry of this list or its end');
}

/** Reads a sequence whose dashes stand in the column of the key before it: PyYAML 6.0.3's `parse_indentless_sequence_entry`. */
export function readUnindentedSequence(composer: Composer, items: PyYamlSequence['items']): number {
  const { tokens } = composer;
  while (tokens.accept('block-entry')) {
    items.push(composer.nodeUnlessAt('block', 'block-entry', 'key', 'value', 'block-end'));
  }
  return tokens.next.start;
}

/**
 * Reads a block mapping's entries, behind the token that opens it: PyYAML 6.0.3's `parse_block_mapping_key`. Every entry needs
 * a key; YAML 1.2 allows a `:` without one. Gives the mapping's end.
 */
export function readBlockMapping(composer: Composer, entries: PyYamlMapping['entries']): number {
  const { tokens } = composer;
  while (tokens.accept('key')) {
    const key = composer.nodeUnlessAt('block-value', 'key', 'value', 'block-end');
    const value = tokens.accept('value')
      ? composer.nodeUnlessAt('block-value', 'key', 'value', 'block-end')
      : composer.nothing();
    entries.push([key, value]);
  }
  return readBlockEnd(composer, 'a key of this mapping or its end');
}

function readBlockEnd(composer: Composer, wanted: string): number {
  const end = composer.tokens.next.start;
  if (composer.tokens.accept('block-end') === undefined) composer.tokens.refuseNext(wanted);
  return end;
}
