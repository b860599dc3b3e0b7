import fc from 'fast-check';

import type { PathEdit, SourceDocument, YamlValue } from '../src/index.ts';
import { everyPath, type Visit } from './every-path.ts';

/** An edit as numbers, which make sense of any document. */
export interface DrawnEdit {
  readonly kind: number;
  readonly place: number;
  readonly other: number;
  readonly value: YamlValue;
}

const values: readonly YamlValue[] = [
  'plain',
  'yes',
  "it's: quoted",
  'two\nlines',
  '',
  12,
  1.5,
  null,
  true,
  'x',
  [],
  {},
  ['a', ['b']],
  { k: 'v', l: [1, { m: null }] },
];

export const arbitraryEdit: fc.Arbitrary<DrawnEdit> = fc.record({
  kind: fc.nat(7),
  place: fc.nat(500),
  other: fc.nat(500),
  value: fc.constantFrom(...values),
});

/** The edit that the numbers mean in a document with a root. */
export function editOf(
  document: SourceDocument,
  { kind, place, other, value }: DrawnEdit,
): PathEdit {
  const visits = [...everyPath(document)];
  const { path, node } = pick(visits, place);
  switch (kind) {
    case 0:
    case 1:
      return { kind: 'set', path, value };
    case 2:
      return { kind: 'quote', path, part: other % 2 === 0 ? 'key' : 'value' };
    case 3:
      return { kind: 'rename', path, name: other % 2 === 0 ? 'renamed' : 'true' };
    case 4:
      return { kind: 'remove', path };
    case 5:
    case 6:
      return insertion(node, path, other, value);
    default: {
      const entries = visits.filter((visit) => typeof visit.path.at(-1) === 'string');
      const owners = visits.filter((visit) => visit.node.kind === 'mapping' || !visit.path.length);
      const to = [...pick(owners, other).path, ...(other % 3 === 0 ? ['made'] : []), 'moved'];
      return { kind: 'move', path: entries.length === 0 ? path : pick(entries, place).path, to };
    }
  }
}

function insertion(
  node: Visit['node'],
  path: Visit['path'],
  other: number,
  value: YamlValue,
): PathEdit {
  if (node.kind === 'sequence')
    return { kind: 'insert', path: [...path, other % (node.items.length + 1)], value };
  const insert = { kind: 'insert', path: [...path, 'new'], value } as const;
  if (node.kind !== 'mapping' || node.entries.length === 0 || other % 3 === 0) return insert;
  const key = node.entries[other % node.entries.length]?.name ?? '';
  return { ...insert, beside: { key, side: other % 2 === 0 ? 'before' : 'after' } };
}

function pick(visits: readonly Visit[], index: number): Visit {
  const visit = visits[index % visits.length];
  if (visit === undefined) throw new Error('The document has no root.');
  return visit;
}
