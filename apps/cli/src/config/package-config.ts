import { fingerprintOf } from '@planproof/lint';
import type { Diagnostic, Range } from '@planproof/schema';
import { LineIndex, locate, parseSource } from '@planproof/yaml-source';

/** The key of package.json that holds a configuration. */
export const PACKAGE_KEY = 'planproof';

/** Whether a package.json holds a configuration. Of one that cannot be read it is so if it looks so, that nothing is ignored in silence. */
export function holdsConfig(text: string): boolean {
  const source = parseSource(text);
  if (source.kind === 'unreadable') return new RegExp(`"${PACKAGE_KEY}"\\s*:\\s*\\{`).test(text);
  return locate(source, [PACKAGE_KEY], 'value').found.length === 1;
}

/**
 * The configuration of a package.json as a text of its own, in which everything stands at its offset: what is around it is
 * blank. So are the line breaks before it and the tabs inside, which YAML takes for indentation and JSON for nothing. A text
 * that cannot be read stays as it is, so that it is said where.
 *
 * @returns nothing where there is none
 */
export function configInPackage(text: string): string | undefined {
  const source = parseSource(text);
  if (source.kind === 'unreadable') return text;
  const { span, found } = locate(source, [PACKAGE_KEY], 'value');
  if (found.length === 0) return undefined;
  const inside = text.slice(span.start, span.end).replaceAll('\t', ' ');
  return ' '.repeat(span.start) + inside + ' '.repeat(text.length - span.end);
}

/** A finding in such a text as a finding in package.json: at its line, and under the key. */
export function findingInPackage(diagnostic: Diagnostic, text: string): Diagnostic {
  const source = parseSource(text);
  if (source.kind === 'unreadable') return diagnostic;
  const lines = new LineIndex(text);
  const placed = ({ start, end }: Range): Range => ({
    start: lines.positionAt(start.offset),
    end: lines.positionAt(end.offset),
  });
  const path = [PACKAGE_KEY, ...diagnostic.path];
  return {
    ...diagnostic,
    path,
    range: placed(diagnostic.range),
    related: diagnostic.related.map((place) => ({ ...place, range: placed(place.range) })),
    fingerprint: fingerprintOf(diagnostic.code, path, source.value),
  };
}
