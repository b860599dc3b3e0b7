import type { LintedFile, RuleCode } from '@planproof/lint';
import type { RuleLevel } from '@planproof/schema';
import { cannotOpen } from './cannot-open.ts';
import type { Dependencies } from './dependencies.ts';
import type { Target } from './find-files.ts';
import type { Fixer } from './fix/fixer.ts';
import type { Io } from './io.ts';
import { Progress } from './progress.ts';
import type { Projects } from './project/projects.ts';
import { type Source, SourceReader } from './source.ts';
import { isSystemError } from './system-error.ts';

/** How files are checked. */
export interface CheckFilesOptions {
  readonly rules: Readonly<Partial<Record<RuleCode, RuleLevel>>>;
  /** Whether a report will show source lines. The text of a file without findings is never kept. */
  readonly keepText: boolean;
  /** The repositories around the files; nothing where other files are not to be looked at. */
  readonly projects: Projects | undefined;
  /** What makes the fixes; nothing where none are wanted. */
  readonly fixer: Fixer | undefined;
}

/** What came of checking files. */
export interface CheckedFiles {
  /** In the order of the targets, without those that could not be opened. */
  readonly files: readonly LintedFile[];
  /** What could not be opened, in sentences. */
  readonly problems: readonly string[];
}

/** Reads files, checks and fixes them, one after the other. */
export async function checkFiles(
  targets: readonly Target[],
  options: CheckFilesOptions,
  io: Io,
  dependencies: Dependencies,
): Promise<CheckedFiles> {
  const reader = new SourceReader(io);
  const progress = new Progress(io);
  const files: LintedFile[] = [];
  const problems: string[] = [];
  for (const [done, target] of targets.entries()) {
    await progress.update(done, targets.length);
    try {
      const source = target.source === 'stdin' ? await reader.stdin() : reader.file(target.path);
      await options.projects?.prepare(source.text);
      files.push(await checkFile(target, source, options, dependencies));
    } catch (thrown) {
      if (!isSystemError(thrown)) throw thrown;
      problems.push(cannotOpen(target.shown, target.path, thrown, io));
    }
  }
  progress.clear();
  return { files, problems };
}

async function checkFile(
  target: Target,
  { text, ...source }: Source,
  { rules, keepText, projects, fixer }: CheckFilesOptions,
  { lint }: Dependencies,
): Promise<LintedFile> {
  const path = target.shown;
  try {
    const project = projects?.around(target.path);
    const options = { ...source, kind: target.kind, rules, project };
    const found = { text, lint: lint(text, options) };
    const left = fixer === undefined ? found : await fixer.fix(target, found, options);
    const { kind, diagnostics, suppressed } = left.lint;
    const kept = keepText && diagnostics.length > 0 ? left.text : '';
    return { path, kind, diagnostics: [...diagnostics], text: kept, suppressed, baselined: 0 };
  } catch (cause) {
    throw new Error(`checking ${path} failed: ${String(cause)}`, { cause });
  }
}
