import type { FileKind, Problem } from '@planproof/schema';
import { locate, type Path, type SourceDocument } from '@planproof/yaml-source';
import { asRecord } from './feature-view.ts';
import { pathKey } from './path-key.ts';
import { typesAt } from './schema-at.ts';
import { valueAt } from './value-at.ts';

/**
 * `- Given a passkey: the user signs in` is meant as a sentence, but its colon makes it a mapping for YAML. The validator
 * then misses a field and finds an unknown one; the author made one mistake, and is told of one.
 */
export function mergeSentences(
  document: SourceDocument,
  kind: FileKind,
  problems: readonly Problem[],
): readonly Problem[] {
  const sentences = new Map<string, Path>();
  for (const { kind: what, path } of problems) {
    const entry = path.slice(0, -1);
    if (what === 'unknown-field' && isSentence(document, entry)) {
      sentences.set(pathKey(entry), entry);
    }
  }
  if (sentences.size === 0) return problems;
  const isKept = ({ path }: Problem) => !sentences.has(pathKey(path.slice(0, -1)));
  const merged = [...sentences.values()].map((entry): Problem => {
    const wanted = [...typesAt(kind, entry)];
    return { kind: 'wrong-type', path: [...entry], wanted, actual: valueAt(document.value, entry) };
  });
  return [...problems.filter(isKept), ...merged];
}

/** Whether the mapping at the path is an acceptance criterion of one key that is not a field. */
export function isSentence(document: SourceDocument, entry: Path): boolean {
  if (typeof entry.at(-1) !== 'number' || entry.at(-2) !== 'acceptance_criteria') return false;
  return Object.keys(asRecord(valueAt(document.value, entry)) ?? {}).length === 1;
}

/** The text of the entry at a path, if it stands on one line: the sentence that was meant. */
export function sentenceAt(document: SourceDocument, entry: Path): string | undefined {
  const record = asRecord(valueAt(document.value, entry));
  if (record === undefined || Object.keys(record).length !== 1) return undefined;
  const { span, via } = locate(document, entry, 'value');
  const text = document.text.slice(span.start, span.end);
  return via.length > 0 || /[\r\n]/.test(text) || /^[{[]/.test(text) ? undefined : text;
}
