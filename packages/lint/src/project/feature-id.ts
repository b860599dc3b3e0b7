import type { Span } from '@planproof/yaml-source';

/** A feature's id and where it stands. */
export interface PlacedId {
  readonly id: string;
  readonly span: Span;
}

const ID_LINE = /^\uFEFF?id:[ \t]+(["']?)([\w.-]+)\1[ \t]*(?:[ \t]#.*)?\r?$/m;

/**
 * The id of a feature file, where it stands in a line of its own as everybody writes it. The text is not read as YAML, so
 * that thousands of files can be asked.
 */
export function findFeatureId(text: string): PlacedId | undefined {
  const match = ID_LINE.exec(text);
  const id = match?.[2];
  if (match === null || id === undefined) return undefined;
  const start = match.index + match[0].indexOf(id, match[0].indexOf(':'));
  return { id, span: { start, end: start + id.length } };
}
