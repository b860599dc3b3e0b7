import type { LintRun, ReportOptions } from './reporter.ts';
import { select } from './selection.ts';
import type { Style } from './style.ts';
import { summarize } from './summary.ts';

/** The last lines of a report for people: what was checked, what was found, what is not shown. */
export function summaryLines(run: LintRun, options: ReportOptions, style: Style): string[] {
  const lines = [verdict(run, style)];
  const hidden = notShown(run, options);
  if (hidden !== undefined) lines.push(hidden);
  if (run.unopened > 0) {
    lines.push(style.error(`${counted(run.unopened, 'file')} could not be opened.`));
  }
  return lines;
}

/** How many findings a report leaves out, as a sentence; nothing where it shows them all. */
export function notShown(run: LintRun, options: ReportOptions): string | undefined {
  const { overLimit, quieted } = select(run, options);
  const parts = [
    overLimit > 0 ? `${counted(overLimit, 'finding')} over the limit` : '',
    quieted > 0 ? `${counted(quieted, 'finding')} below error` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : `Not shown: ${parts.join(', ')}.`;
}

function verdict(run: LintRun, style: Style): string {
  const { files, errors, warnings, infos, fixable, suppressed, baselined } = summarize(run.files);
  if (files === 0) return 'No file was checked.';
  const found = [
    errors > 0 ? style.error(counted(errors, 'error')) : '',
    warnings > 0 ? style.warning(counted(warnings, 'warning')) : '',
    infos > 0 ? style.info(counted(infos, 'info')) : '',
  ].filter((part) => part !== '');
  const more = [
    fixable > 0 ? style.remedy(`${fixable} fixable`) : '',
    suppressed > 0 ? `${suppressed} suppressed` : '',
    baselined > 0 ? `${baselined} in the baseline` : '',
  ].filter((part) => part !== '');
  const took = `, ${duration(run.elapsedMs)}`;
  const rest = more.length === 0 ? '' : ` (${more.join(', ')})`;
  if (found.length === 0) {
    const clean = `No findings in ${counted(files, 'file')}`;
    return `${run.unopened > 0 ? clean : style.success(clean)}${rest}${took}.`;
  }
  const affected = run.files.filter((file) => file.diagnostics.length > 0).length;
  const where =
    files === affected ? counted(files, 'file') : `${affected} of ${counted(files, 'file')}`;
  return `${found.join(', ')} in ${where}${rest}${took}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function duration(milliseconds: number): string {
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}
