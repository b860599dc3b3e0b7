import type { Diagnostic, FileReport, Report } from '@planproof/schema';
import type { Reporter } from './reporter.ts';
import { type ShownFile, select } from './selection.ts';
import { summarize } from './summary.ts';

/** What JSON lets pass and a terminal obeys or hides. `JSON.stringify` itself escapes C0 controls and lone surrogates. */
const HIDDEN = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** For programs: the report of `report.schema.json`. It can be printed to a terminal as it is. */
export const json: Reporter = (run, options) => {
  const report: Report = {
    version: 1,
    tool: { name: run.tool.name, version: run.tool.version },
    files: select(run, options).files.map(fileReport),
    summary: summarize(run.files),
  };
  return `${JSON.stringify(report, undefined, 2).replace(HIDDEN, escaped)}\n`;
};

function fileReport({ file, diagnostics }: ShownFile): FileReport {
  return { path: file.path, kind: file.kind, diagnostics: diagnostics.map(inOrder) };
}

/** The same keys in the same order, whoever made the diagnostic. */
function inOrder(diagnostic: Diagnostic): Diagnostic {
  const { code, severity, message, path, range, related, evidence, help, fixes, url } = diagnostic;
  return { code, severity, message, path, range, related, evidence, help, fixes, url };
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
