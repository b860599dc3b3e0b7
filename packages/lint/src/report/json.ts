import type { Diagnostic, FileReport, Report } from '@planproof/schema';
import { printableJson } from './printable-json.ts';
import type { Reporter } from './reporter.ts';
import { type ShownFile, select } from './selection.ts';
import { summarize } from './summary.ts';

/** For programs: the report of `report.schema.json`. It can be printed to a terminal as it is. */
export const json: Reporter = (run, options) => {
  const report: Report = {
    version: 1,
    tool: { name: run.tool.name, version: run.tool.version },
    files: select(run, options).files.map(fileReport),
    summary: summarize(run.files),
  };
  return printableJson(report);
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
