import type { Diagnostic, Evidence, Fix, Range, RelatedPlace, Severity } from '@planproof/schema';
import {
  LineIndex,
  locate,
  type ParsedSource,
  planEdits,
  type SourceDocument,
  type Span,
  type YamlValue,
} from '@planproof/yaml-source';
import { docsUrl } from './docs-url.ts';
import type {
  CodedFinding,
  FindingEvidence,
  PathFix,
  RelatedFile,
  RelatedPath,
} from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';

/** A finding with the level that it counts as. */
export interface LeveledFinding extends CodedFinding {
  readonly severity: Severity;
}

/** A finding, and the diagnostic that it makes. */
export interface PlacedFinding {
  readonly finding: LeveledFinding;
  readonly diagnostic: Diagnostic;
}

/**
 * Turns findings, which speak in paths, into diagnostics, which name places. The only step that knows offsets.
 *
 * @returns sorted by place, then code; without repetition
 */
export function placeFindings(
  source: ParsedSource,
  findings: readonly LeveledFinding[],
): PlacedFinding[] {
  if (findings.length === 0) return [];
  const placer = new Placer(source);
  const seen = new Set<string>();
  const placed: PlacedFinding[] = [];
  for (const finding of findings) {
    const diagnostic = placer.place(finding);
    const { range, code, path, message } = diagnostic;
    const key = JSON.stringify([range.start.offset, range.end.offset, code, path, message]);
    if (seen.has(key)) continue;
    seen.add(key);
    placed.push({ finding, diagnostic });
  }
  return sortByPlace(placed);
}

/** Sorts the findings of one file by place, then code. */
export function sortByPlace(placed: PlacedFinding[]): PlacedFinding[] {
  return placed.sort(
    ({ diagnostic: a }, { diagnostic: b }) =>
      a.range.start.offset - b.range.start.offset ||
      a.range.end.offset - b.range.end.offset ||
      compare(a.code, b.code) ||
      compare(a.path.join('/'), b.path.join('/')),
  );
}

/** Finds the places of one file's findings. */
class Placer {
  readonly #source: ParsedSource;
  readonly #lines: LineIndex;

  constructor(source: ParsedSource) {
    this.#source = source;
    this.#lines = new LineIndex(source.text);
  }

  place(finding: LeveledFinding): Diagnostic {
    const { span, via } = this.#locate(finding);
    const aliases = via.map((alias) => ({
      message: 'The value is reached through this alias.',
      range: this.#range(alias),
    }));
    return {
      code: finding.code,
      severity: finding.severity,
      message: finding.message,
      path: [...finding.path],
      range: this.#range(span),
      related: [...(finding.related ?? []).map((place) => this.#related(place)), ...aliases],
      evidence: (finding.evidence ?? []).map((sentence) => this.#evidence(sentence)),
      help: [...(finding.help ?? [])],
      fixes: via.length > 0 ? [] : this.#fixes(finding.fixes ?? []),
      url: docsUrl(finding.code),
      fingerprint: fingerprintOf(finding.code, finding.path, this.#value),
    };
  }

  get #value(): YamlValue | undefined {
    return this.#source.kind === 'unreadable' ? undefined : this.#source.value;
  }

  #locate(place: PlacedPath): { span: Span; via: readonly Span[] } {
    if (place.span !== undefined) return { span: place.span, via: [] };
    if (this.#source.kind === 'unreadable') return { span: { start: 0, end: 0 }, via: [] };
    const path = place.focus === undefined ? place.path : [...place.path, place.focus];
    return locate(this.#source, path, place.at);
  }

  #related(place: RelatedPath | RelatedFile): RelatedPlace {
    if ('file' in place) return place;
    return { message: place.message, range: this.#range(this.#locate(place).span) };
  }

  #evidence(sentence: FindingEvidence): Evidence {
    return 'path' in sentence || 'file' in sentence ? this.#related(sentence) : sentence;
  }

  #range({ start, end }: Span): Range {
    return { start: this.#lines.positionAt(start), end: this.#lines.positionAt(end) };
  }

  #fixes(fixes: readonly PathFix[]): Fix[] {
    const source = this.#source;
    return source.kind === 'unreadable' ? [] : fixes.flatMap((fix) => toTextFix(source, fix));
  }
}

type PlacedPath = Pick<CodedFinding, 'path' | 'at' | 'focus' | 'span'>;

function toTextFix(source: SourceDocument, fix: PathFix): Fix[] {
  const planned = planEdits(source, fix.edits);
  if (planned.kind === 'refused') return [];
  const edits = planned.splices.map(({ start, end, text }) => ({ start, end, text }));
  return edits.length === 0 ? [] : [{ title: fix.title, safety: fix.safety, edits }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
