import { type LintedFile, summarize } from '@planproof/lint';
import type { Baselined, BaselineFile } from './baseline/use-baseline.ts';
import { type CheckedFiles, checkFiles } from './check-files.ts';
import type { CheckSettings } from './check-options.ts';
import { type CheckPlan, planCheck } from './check-plan.ts';
import { wantsColor } from './color.ts';
import { complain } from './complain.ts';
import { useConfig } from './config/use-config.ts';
import type { Dependencies } from './dependencies.ts';
import { Directories } from './directories.ts';
import { type Found, findFiles, type Wanted } from './find-files.ts';
import { Fixer } from './fix/fixer.ts';
import { tellFixes } from './fix/tell-fixes.ts';
import type { Io, Output } from './io.ts';
import { exitCode, exitCodes } from './outcome.ts';
import { Projects } from './project/projects.ts';
import { cannotWrite } from './write-file.ts';
import { writeReports } from './write-reports.ts';

/**
 * Finds files, checks them, fixes them where that is wanted, and reports.
 *
 * @returns the exit code
 */
export function runCheck(
  settings: CheckSettings,
  operands: readonly string[],
  io: Io,
  dependencies: Dependencies,
): Promise<number> {
  return new CheckRun(settings, operands, io, dependencies).run();
}

class CheckRun {
  readonly #settings: CheckSettings;
  readonly #operands: readonly string[];
  readonly #io: Io;
  readonly #dependencies: Dependencies;
  readonly #started: number;
  readonly #directories: Directories;

  constructor(
    settings: CheckSettings,
    operands: readonly string[],
    io: Io,
    dependencies: Dependencies,
  ) {
    this.#settings = settings;
    this.#operands = operands;
    this.#io = io;
    this.#dependencies = dependencies;
    this.#started = io.clock();
    this.#directories = new Directories(io.fs);
  }

  async run(): Promise<number> {
    const blocked = this.#settings.reports.flatMap(({ file }) =>
      file === undefined ? [] : (cannotWrite(file, this.#io) ?? []),
    );
    if (blocked.length > 0) return this.#misuse(blocked);
    const used = await useConfig(this.#settings, this.#io, this.#dependencies);
    switch (used.kind) {
      case 'unusable':
        return this.#misuse([used.problem]);
      case 'faulty': {
        const problem = `${used.file.path} has errors, so that nothing else is checked.`;
        return this.#misuse([problem, ...this.#report([used.file], 0, this.#io.stdout)]);
      }
      case 'usable': {
        const plan = planCheck(this.#settings, used.config, used.selection, this.#io.cwd);
        return this.#loadAndCarryOut(plan, used.file);
      }
    }
  }

  async #loadAndCarryOut(plan: CheckPlan, config: LintedFile | undefined): Promise<number> {
    if (plan.baseline === undefined) return this.#carryOut(plan, config, undefined);
    const { loadBaseline } = await import('./baseline/load-baseline.ts');
    const loaded = loadBaseline(plan.baseline, this.#settings.writeBaseline, this.#io);
    if (loaded.kind === 'unusable') return this.#misuse([loaded.problem]);
    return this.#carryOut(plan, config, { path: plan.baseline, baseline: loaded.baseline });
  }

  async #carryOut(
    plan: CheckPlan,
    config: LintedFile | undefined,
    baseline: BaselineFile | undefined,
  ): Promise<number> {
    const { stdout, stderr } = this.#io;
    const found = await findFiles(this.#wanted(plan), this.#io, this.#directories);
    const fixer = this.#settings.fix ? new Fixer(this.#settings, this.#io.fs) : undefined;
    const checked = await this.#check(plan, found, fixer);
    const unopened = [...found.problems, ...checked.problems];
    const empty = this.#settings.allowEmpty ? [] : found.empty.map(nothingFound);
    const problems = [...unopened, ...(fixer?.problems ?? []), ...empty];
    for (const problem of problems) complain(this.#io, problem);
    if (fixer !== undefined) await tellFixes(fixer, this.#wantsColor(stdout), this.#io);

    const { files, problems: unrecorded } = await this.#withoutKnown(
      withConfig(checked.files, config),
      plan,
      baseline,
    );
    const output = fixer?.takesStdout(found.targets) ? stderr : stdout;
    const unwritten = [...unrecorded, ...this.#report(files, unopened.length, output)];
    for (const problem of unwritten) complain(this.#io, problem);
    const misused = problems.length + unwritten.length > 0;
    return exitCode({ summary: summarize(files), failOn: plan.failOn, misused });
  }

  #wanted({ selection }: CheckPlan): Wanted {
    const { stdin, stdinFilename } = this.#settings;
    const useStdin = stdin || stdinFilename !== undefined;
    const paths = useStdin ? [...this.#operands, '-'] : this.#operands;
    return { paths, stdinFilename, selection };
  }

  #check(
    { rules, repository }: CheckPlan,
    { targets }: Found,
    fixer: Fixer | undefined,
  ): Promise<CheckedFiles> {
    const { project } = this.#settings;
    const projects = project ? new Projects(this.#io, this.#directories, repository) : undefined;
    const keepText = this.#reports.some(({ format }) => format === 'text');
    const options = { rules, keepText, projects, fixer };
    return checkFiles(targets, options, this.#io, this.#dependencies);
  }

  async #withoutKnown(
    files: readonly LintedFile[],
    plan: CheckPlan,
    baseline: BaselineFile | undefined,
  ): Promise<Baselined> {
    if (baseline === undefined) return { files, problems: [] };
    const { renewBaseline, useBaseline } = await import('./baseline/use-baseline.ts');
    return this.#settings.writeBaseline
      ? renewBaseline(baseline, files, this.#io)
      : useBaseline(baseline, files, this.#settings, plan, this.#io);
  }

  /** @returns which reports could not be written, in sentences */
  #report(files: readonly LintedFile[], unopened: number, output: Output): string[] {
    const run = {
      tool: { name: 'planproof', version: this.#dependencies.version },
      files,
      unopened,
      elapsedMs: this.#io.clock() - this.#started,
    } as const;
    const color = this.#wantsColor(output);
    return writeReports(run, this.#reports, { ...this.#settings, output, color }, this.#io);
  }

  get #reports(): CheckSettings['reports'] {
    const { reports } = this.#settings;
    return reports.length > 0 ? reports : [standardReport];
  }

  #wantsColor(output: Output): boolean {
    return wantsColor(this.#settings.color, output, this.#io.env);
  }

  #misuse(problems: readonly string[]): number {
    for (const problem of problems) complain(this.#io, problem);
    return exitCodes.misuse;
  }
}

const standardReport = { format: 'text', file: undefined } as const;

/** The files and the configuration, unless it is among them, sorted. */
function withConfig(
  files: readonly LintedFile[],
  config: LintedFile | undefined,
): readonly LintedFile[] {
  if (config === undefined || files.some(({ path }) => path === config.path)) return files;
  const at = files.findIndex(({ path }) => path > config.path);
  return files.toSpliced(at === -1 ? files.length : at, 0, config);
}

function nothingFound(place: string): string {
  return place === '.'
    ? 'No feature or fixture file was found below the working directory. Name files or a directory, or allow it with --allow-empty.'
    : `No YAML file was found below ${place}. --allow-empty allows that.`;
}
