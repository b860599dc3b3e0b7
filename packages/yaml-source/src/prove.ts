import { parseDocument } from 'yaml';

import { comments } from './comments.ts';
import type { SourceDocument } from './document.ts';
import { applyToData } from './edit/apply-to-data.ts';
import type { PathEdit } from './edit/path-edit.ts';
import type { YamlValue } from './node.ts';
import { parseSource } from './parse-source.ts';
import { isSameData } from './same-data.ts';

/** Whether an edited text is what the edits mean. */
export type Proof =
  | { readonly kind: 'proved' /** The edited text, read. */; readonly document: SourceDocument }
  | { readonly kind: 'disproved' /** One plain sentence. */; readonly reason: string };

/**
 * Makes sure of an edited text: that two independent readers (this package's and `yaml`) find in it the data that the edits
 * make of the document's, and that every comment is still there. Of a document that `yaml` reads otherwise before any edit,
 * such as one with a key that is no text, it cannot tell anything, and this package's reader has to do.
 *
 * @param before The document that the edits were planned for.
 * @param after The text with the edits made.
 */
export function proveEdit(
  before: SourceDocument,
  edits: readonly PathEdit[],
  after: string,
): Proof {
  const document = parseSource(after);
  if (document.kind === 'unreadable')
    return disproved(`The edited text cannot be read: ${document.problem.message}`);
  const expected = applyToData(before, edits);
  if (expected === undefined)
    return disproved('An edit names a place that is not in the document.');
  if (!isSameData(document.value, expected))
    return disproved('The edited text holds other data than the edits make.');
  if (!isSameData(readAgain(after), expected) && isSameData(readAgain(before.text), before.value))
    return disproved('A second reader finds other data in the edited text.');
  if (!hasSameComments(before, document))
    return disproved('A comment is missing from the edited text.');
  return { kind: 'proved', document };
}

function disproved(reason: string): Proof {
  return { kind: 'disproved', reason };
}

/** What the `yaml` package makes of the text; `undefined` where it finds fault with it. */
function readAgain(text: string): YamlValue | undefined {
  // `yaml` takes a dash right after a byte order mark for text.
  const unmarked = text.replace(/^\ufeff/, '');
  const document = parseDocument(unmarked, {
    merge: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: -1 }) as YamlValue;
  } catch {
    return undefined; // a merge of something that is not a mapping
  }
}

function hasSameComments(before: SourceDocument, after: SourceDocument): boolean {
  return sortedComments(before) === sortedComments(after);
}

function sortedComments(document: SourceDocument): string {
  const texts = comments(document).map((comment) => comment.text.trimEnd());
  return texts.sort().join('\n');
}
