import { parseDocument } from 'yaml';

import type { Node, SourceDocument, YamlValue } from '../src/index.ts';
import { dataOf } from '../src/read/merge.ts';
import { isSameData } from '../src/same-data.ts';
import { everyPath, type Visit } from './every-path.ts';

/** The paths whose spans, cut out and parsed alone, do not give the values at the paths. */
export function wrongSpans(document: SourceDocument): string[] {
  return [...everyPath(document)]
    .filter((visit) => !holds(document, visit))
    .map(({ path, node }) => {
      return `/${path.join('/')}: ${JSON.stringify(document.text.slice(node.start, node.end))}`;
    });
}

function holds({ text }: SourceDocument, { node, inFlow }: Visit): boolean {
  if (isExempt(node)) return true;
  const column =
    text
      .slice(0, node.start)
      .replace(/^\ufeff/, '')
      .split(/\r\n|\n|\r/)
      .at(-1)?.length ?? 0;
  const cut = text.slice(node.start, node.end);
  const padding = ' '.repeat(column);
  // What stands between brackets may go on at any column, and may be a pair without braces.
  const found = inFlow ? read(`[${cut}]`, inFlow) : read(padding + cut, inFlow);
  return isSameData(found, dataOf(node));
}

/**
 * Aliases name what is outside the span, a block scalar's last line breaks are outside its own, and `yaml` names keys that
 * are collections in another way.
 */
function isExempt(node: Node): boolean {
  switch (node.kind) {
    case 'alias':
      return true;
    case 'scalar':
      return node.style === 'empty' || isBlockScalar(node);
    case 'sequence':
      return node.items.some(isExemptInside) || endsInBlockScalar(node);
    case 'mapping':
      return (
        node.entries.some(({ key, value }) => key.kind !== 'scalar' || isExemptInside(value)) ||
        endsInBlockScalar(node)
      );
  }
}

function isExemptInside(node: Node): boolean {
  return node.kind === 'alias' || (node.kind !== 'scalar' && isExempt(node));
}

function endsInBlockScalar(node: Node): boolean {
  if (node.kind === 'sequence') return node.items.slice(-1).some(endsInBlockScalar);
  if (node.kind === 'mapping')
    return node.entries.slice(-1).some(({ value }) => endsInBlockScalar(value));
  return isBlockScalar(node);
}

function isBlockScalar(node: Node): boolean {
  return node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
}

function read(text: string, inFlow: boolean): YamlValue | undefined {
  const document = parseDocument(text, {
    merge: true,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  if (document.errors.length > 0) return undefined;
  const value = document.toJS();
  return inFlow ? value[0] : value;
}
