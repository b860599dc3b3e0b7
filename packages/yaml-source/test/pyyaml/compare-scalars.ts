import type {
  MappingEntry,
  Node,
  ScalarNode,
  SourceDocument,
  Yaml11Value,
} from '../../src/index.ts';
import { agrees, type ScalarRow } from './scalar-table.ts';

/** A plain scalar over which the reader and PyYAML disagree. */
export interface ScalarDifference {
  readonly text: string;
  readonly read: string;
  readonly pyyaml: string;
}

/**
 * Compares what the reader says of PyYAML's reading of plain scalars with what PyYAML says. Texts that the two cut into other
 * scalars, as PyYAML's line breaks do, are not compared; nor those of which a duplicate key takes one out of the data.
 */
export function compareScalars(
  source: SourceDocument,
  rows: readonly ScalarRow[],
): ScalarDifference[] {
  const scalars = plainScalars(source);
  const isWhole = source.problems.every(({ kind }) => kind !== 'duplicate-key');
  const isAlike =
    isWhole &&
    scalars.length === rows.length &&
    scalars.every(({ text }, index) => text === rows[index]?.[0]);
  if (!isAlike) return [];
  return scalars.flatMap(({ text, yaml11 }, index) => {
    const row = rows[index];
    return row === undefined || agrees(yaml11, row)
      ? []
      : [{ text, read: yaml11.type, pyyaml: `${row[1]} ${row[2]}` }];
  });
}

/**
 * Compares the texts of scalars in a text with line breaks that only PyYAML knows, and whether the reader says that PyYAML has
 * other keys or items. Where a duplicate key takes a scalar out of the data, nothing is compared.
 */
export function compareTexts(
  { root, problems, yaml11 }: SourceDocument,
  texts: readonly string[],
): string | undefined {
  if (root === undefined || problems.some(({ kind }) => kind === 'duplicate-key')) return undefined;
  const different = new Map(yaml11.map((scalar) => [scalar.node, scalar.yaml11]));
  const scalars = [...scalarsIn(root)];
  const wrong = scalars.findIndex((node, index) => {
    if (node.style === 'empty') return texts[index] !== '';
    const reading = different.get(node) ?? { type: 'string' as const };
    if (node.type !== 'string' || reading.type !== 'string') return false;
    return (reading.value ?? node.value) !== texts[index];
  });
  const isMisread = problems.some(({ kind }) => kind === 'misread-by-yaml11');
  if (isMisread === (scalars.length !== texts.length || wrong !== -1)) return undefined;
  return isMisread
    ? 'nothing is misread'
    : `${scalars.length} scalars, and ${texts.length} of PyYAML; ${JSON.stringify(scalars[wrong]?.value)}, to PyYAML ${JSON.stringify(texts[wrong])}`;
}

interface PlainScalar {
  readonly text: string;
  readonly yaml11: Yaml11Value;
}

function plainScalars({ root, text, yaml11 }: SourceDocument): PlainScalar[] {
  const different = new Map(yaml11.map((scalar) => [scalar.node, scalar.yaml11]));
  return root === undefined
    ? []
    : [...scalarsIn(root)].flatMap((node) => {
        const written =
          typeof node.value === 'string' ? node.value : text.slice(node.start, node.end);
        const isTagged = /^(?:&\S+\s+)?!/.test(text.slice(node.start, node.end));
        if (node.style !== 'plain' || isTagged || written === '=' || written === '<<') return [];
        const bare = written.replace(/^&\S+\s+/, '');
        return [{ text: bare, yaml11: different.get(node) ?? sameAsCore(node, bare) }];
      });
}

function* scalarsIn(node: Node | MappingEntry): Generator<ScalarNode> {
  if (!('kind' in node)) {
    yield* scalarsIn(node.key);
    yield* scalarsIn(node.value);
  } else if (node.kind === 'scalar') yield node;
  else if (node.kind !== 'alias') {
    for (const child of node.kind === 'mapping' ? node.entries : node.items)
      yield* scalarsIn(child);
  }
}

function sameAsCore({ type, value }: ScalarNode, text: string): Yaml11Value {
  switch (type) {
    case 'integer':
      return { type, value: BigInt(text.replace(/^[-+]/, '')) * (text.startsWith('-') ? -1n : 1n) };
    case 'float':
      return { type, value: Number(value) };
    case 'boolean':
      return { type, value: value === true };
    default:
      return { type };
  }
}
