import {
  type Baseline,
  baselineSize,
  formatBaseline,
  isRuleCode,
  type LintedFile,
  notInBaseline,
  ruleByCode,
} from '@planproof/lint';
import type { CheckSettings } from '../check-options.ts';
import type { CheckPlan } from '../check-plan.ts';
import { counted } from '../counted.ts';
import { displayPath } from '../display-path.ts';
import type { Io } from '../io.ts';
import { remark } from '../remark.ts';
import { writeFile } from '../write-file.ts';
import { KnownFindings } from './known-findings.ts';

/** What is left of the findings of a run, and what went wrong. */
export interface Baselined {
  readonly files: readonly LintedFile[];
  /** In sentences. */
  readonly problems: readonly string[];
}

/** Where a baseline is, and what it holds. */
export interface BaselineFile {
  /** The absolute path. */
  readonly path: string;
  readonly baseline: Baseline;
}

/** Leaves out the findings that the baseline holds, and says how many of it are gone. */
export function useBaseline(
  { path, baseline }: BaselineFile,
  files: readonly LintedFile[],
  { project }: Pick<CheckSettings, 'project'>,
  { rules }: Pick<CheckPlan, 'rules'>,
  io: Io,
): Baselined {
  const known = new KnownFindings(baseline, path, io);
  const isLookedFor = (code: string) =>
    !isRuleCode(code) ||
    (rules[code] !== 'off' && (project || ruleByCode[code].group !== 'project'));
  const gone = known.gone(files, isLookedFor);
  if (gone > 0) {
    const verb = gone === 1 ? 'is' : 'are';
    const shown = displayPath(io.cwd, path);
    const shrink = `run with --write-baseline to take ${gone === 1 ? 'it' : 'them'} out of ${shown}`;
    remark(io, `${counted(gone, 'finding')} of the baseline ${verb} gone; ${shrink}.`);
  }
  return { files: files.map((file) => known.leaveOut(file)), problems: [] };
}

/** Writes a baseline of the findings of today, and says what is new in it. */
export function renewBaseline(
  { path, baseline }: BaselineFile,
  files: readonly LintedFile[],
  io: Io,
): Baselined {
  const renewed = new KnownFindings(baseline, path, io).renewed(files);
  const shown = displayPath(io.cwd, path);
  const problem = writeFile(shown, formatBaseline(renewed), io);
  if (problem !== undefined) return { files, problems: [problem] };
  const added = notInBaseline(renewed, baseline);
  const removed = notInBaseline(baseline, renewed);
  const holds = counted(baselineSize(renewed), 'finding');
  remark(io, `${shown} holds ${holds} now: ${added} added, ${removed} removed.`);
  const known = new KnownFindings(renewed, path, io);
  return { files: files.map((file) => known.leaveOut(file)), problems: [] };
}
