import type { LintResult } from '@planproof/lint';
import type { DiscardedFix } from '@planproof/lint/fix';

/** Says that a fix was not made and why, with the place of its finding where that is still there. */
export function describeDiscarded(
  { code, path, title, reason }: DiscardedFix,
  file: string,
  { diagnostics }: LintResult,
): string {
  const place = path.join('/');
  const finding = diagnostics.find((each) => each.code === code && each.path.join('/') === place);
  const start = finding?.range.start;
  const where = start === undefined ? file : `${file}:${start.line}:${start.column}`;
  return `${where}: not fixed: ${code}: "${title}" was thrown away. ${reason}`;
}
