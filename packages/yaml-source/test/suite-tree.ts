import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';

import type { Node, ScalarNode, SourceDocument } from '../src/index.ts';
import { propertiesOf } from '../src/properties-of.ts';

/** Writes a document's nodes as the test suite writes its trees, but for the document's own marks. */
export function suiteTree(document: SourceDocument): string[] {
  const texts = scalarTexts(document.text);
  const lines: string[] = [];
  if (document.root !== undefined) write(document, document.root, texts, lines);
  return lines;
}

/** The scalars' texts before they are resolved, in order. */
function scalarTexts(text: string): string[] {
  return parseEvents(text, {}).flatMap((event) =>
    event.type === EVENT_ID.SCALAR ? [getScalarValue(text, event)] : [],
  );
}

function write(document: SourceDocument, node: Node, texts: string[], lines: string[]): void {
  if (node.kind === 'alias') {
    lines.push(`=ALI *${node.name}`);
  } else if (node.kind === 'scalar') {
    lines.push(
      `=VAL${properties(document, node)} ${MARKS[node.style]}${escapeBreaks(texts.shift() ?? '')}`,
    );
  } else if (node.kind === 'sequence') {
    lines.push(`+SEQ${node.flow ? ' []' : ''}${properties(document, node)}`);
    for (const item of node.items) write(document, item, texts, lines);
    lines.push('-SEQ');
  } else {
    lines.push(`+MAP${node.flow ? ' {}' : ''}${properties(document, node)}`);
    for (const { key, value } of node.entries) {
      write(document, key, texts, lines);
      write(document, value, texts, lines);
    }
    lines.push('-MAP');
  }
}

const MARKS: Readonly<Record<ScalarNode['style'], string>> = {
  plain: ':',
  empty: ':',
  'single-quoted': "'",
  'double-quoted': '"',
  literal: '|',
  folded: '>',
};

/** The anchor as written. Tags are compared by the data, since the suite resolves them. */
function properties(document: SourceDocument, node: Exclude<Node, { kind: 'alias' }>): string {
  const { anchor } = propertiesOf(document.text, node);
  return anchor === undefined ? '' : ` ${anchor}`;
}

function escapeBreaks(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '\\': '\\\\',
    '\n': '\\n',
    '\t': '\\t',
    '\b': '\\b',
    '\r': '\\r',
  };
  return text.replace(/[\\\n\t\b\r]/g, (character) => names[character] ?? character);
}
