import { describeFinding, examplePathOf, type LintedFile, type Rule } from '@planproof/lint';
import { lintExample } from '@planproof/lint/explain';
import type { Diagnostic, Fix } from '@planproof/schema';
import { readers } from './readers.ts';

/** The width of a report on a page, in columns. */
const COLUMNS = 84;

/** What a rule finds in a text that stands where its examples stand. */
export function findingsOf(rule: Rule, text: string): readonly Diagnostic[] {
  return lintExample(rule, text, readers).filter(({ code }) => code === rule.code);
}

/** The findings as the text reporter prints them on a terminal. */
export function reportOf(rule: Rule, text: string, findings: readonly Diagnostic[]): string {
  const file: LintedFile = {
    path: examplePathOf(rule),
    kind: rule.exampleKind ?? 'feature',
    diagnostics: [...findings],
    text,
    suppressed: 0,
    baselined: 0,
  };
  const options = {
    color: true,
    columns: COLUMNS,
    quiet: false,
    maxDiagnostics: Number.POSITIVE_INFINITY,
  };
  return findings.map((each) => describeFinding(each, file, options).join('\n')).join('\n\n');
}

/** A text with a fix made. */
export function withFix(text: string, { edits }: Fix): string {
  let fixed = text;
  for (const { start, end, text: replacement } of [...edits].reverse()) {
    fixed = fixed.slice(0, start) + replacement + fixed.slice(end);
  }
  return fixed;
}

/**
 * The example with a comment that suppresses its first finding; nothing where a comment cannot do that. Whether it can is
 * asked of the linter itself.
 */
export function suppressed(rule: Rule, text: string): string | undefined {
  const [finding] = findingsOf(rule, text);
  if (finding === undefined) return undefined;
  const lines = text.split('\n');
  const at = finding.range.start.line - 1;
  const indent = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
  lines.splice(at, 0, `${indent}# planproof-ignore ${rule.code} -- the reason`);
  const commented = lines.join('\n');
  return findingsOf(rule, commented).length < findingsOf(rule, text).length ? commented : undefined;
}
