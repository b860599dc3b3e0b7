import type { Diagnostic, Position, Range } from '@planproof/schema';
import type { LintedFile, LintRun, ReportOptions } from './reporter.ts';

/** How most tests want a report. */
export const plainOptions: ReportOptions = {
  color: false,
  quiet: false,
  maxDiagnostics: Number.POSITIVE_INFINITY,
  columns: 80,
};

/** A source with the places to underline set between `«` and `»`, in their order. */
export function marked(source: string): { text: string; ranges: Range[] } {
  const text = source.replaceAll(/[«»]/g, '');
  const ranges: Range[] = [];
  let removed = 0;
  let start = 0;
  for (const { 0: mark, index } of source.matchAll(/[«»]/g)) {
    const offset = index - removed;
    removed += 1;
    if (mark === '«') start = offset;
    else ranges.push({ start: positionIn(text, start), end: positionIn(text, offset) });
  }
  return { text, ranges };
}

/** A finding with only what a test cares about. */
export function finding(range: Range, about: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'wrong-type',
    severity: 'error',
    message: 'It is wrong.',
    path: [],
    range,
    related: [],
    evidence: [],
    help: [],
    fixes: [],
    url: 'https://example.org/wrong-type/',
    fingerprint: 'wrong-type',
    ...about,
  };
}

/** A file with findings. */
export function lintedFile(text: string, diagnostics: Diagnostic[], path = 'a.yaml'): LintedFile {
  return { path, kind: 'feature', diagnostics, text, suppressed: 0, baselined: 0 };
}

/** A run over files. */
export function lintRun(...files: LintedFile[]): LintRun {
  return { tool: { name: 'planproof', version: '1.2.3' }, files, unopened: 0, elapsedMs: 12 };
}

function positionIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  const mark = lines.length === 1 && text.startsWith('\uFEFF') && offset > 0 ? 1 : 0;
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 - mark, offset };
}
