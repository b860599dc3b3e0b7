import type { Diagnostic, FileReport, Report } from '@planproof/schema';
import { HIDDEN, latePattern } from './late-pattern.ts';
import type { Reporter } from './reporter.ts';
import { type ShownFile, select } from './selection.ts';
import { summarize } from './summary.ts';

/** The report is printable ASCII in lines, unless texts in it are not. */
const UNUSUAL = /[^\n\x20-\x7e]/;

/** What JSON lets pass and a terminal obeys or hides; not the line feeds of the report's own layout. */
const hidden = latePattern(`(?!\n)${HIDDEN}`, 'gu');

/** For programs: the report of `report.schema.json`. It can be printed to a terminal as it is. */
export const json: Reporter = (run, options) => {
  const report: Report = {
    version: 1,
    tool: { name: run.tool.name, version: run.tool.version },
    files: select(run, options).files.map(fileReport),
    summary: summarize(run.files),
  };
  const written = JSON.stringify(report, undefined, 2);
  return `${UNUSUAL.test(written) ? written.replace(hidden(), escaped) : written}\n`;
};

function fileReport({ file, diagnostics }: ShownFile): FileReport {
  return { path: file.path, kind: file.kind, diagnostics: diagnostics.map(inOrder) };
}

/** The same keys in the same order, whoever made the diagnostic. */
function inOrder(diagnostic: Diagnostic): Diagnostic {
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    path: diagnostic.path,
    range: diagnostic.range,
    related: diagnostic.related,
    evidence: diagnostic.evidence,
    help: diagnostic.help,
    fixes: diagnostic.fixes,
    url: diagnostic.url,
    fingerprint: diagnostic.fingerprint,
  };
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
