import type { LintedFile, RuleCode } from '@planproof/lint';
import type { RuleLevel } from '@planproof/schema';
import { defaultLimits } from '@planproof/yaml-source';
import { cannotOpen } from './cannot-open.ts';
import { decode } from './decode.ts';
import type { Dependencies } from './dependencies.ts';
import type { Target } from './find-files.ts';
import type { Io } from './io.ts';
import { Progress } from './progress.ts';
import { type FileBytes, FileReader } from './read-file.ts';
import { isSystemError } from './system-error.ts';

/** How files are checked. */
export interface CheckFilesOptions {
  readonly rules: Readonly<Partial<Record<RuleCode, RuleLevel>>>;
  /** Whether a report will show source lines. The text of a file without findings is never kept. */
  readonly keepText: boolean;
}

/** What came of checking files. */
export interface CheckedFiles {
  /** In the order of the targets, without those that could not be opened. */
  readonly files: readonly LintedFile[];
  /** What could not be opened, in sentences. */
  readonly problems: readonly string[];
}

/** Reads files and checks them, one after the other. */
export async function checkFiles(
  targets: readonly Target[],
  options: CheckFilesOptions,
  io: Io,
  dependencies: Dependencies,
): Promise<CheckedFiles> {
  const reader = new FileReader(io.fs, defaultLimits.bytes);
  const progress = new Progress(io);
  const files: LintedFile[] = [];
  const problems: string[] = [];
  for (const [done, target] of targets.entries()) {
    await progress.update(done, targets.length);
    try {
      const content = target.source === 'stdin' ? await readStdin(io) : reader.read(target.path);
      files.push(checkFile(target, content, options, dependencies));
    } catch (thrown) {
      if (!isSystemError(thrown)) throw thrown;
      problems.push(cannotOpen(target.shown, target.path, thrown, io));
    }
  }
  progress.clear();
  return { files, problems };
}

async function readStdin({ readStdin }: Io): Promise<FileBytes> {
  const limit = defaultLimits.bytes;
  const bytes = await readStdin(limit);
  return bytes.length > limit
    ? { kind: 'too-large', byteLength: bytes.length }
    : { kind: 'bytes', bytes };
}

function checkFile(
  { shown, kind: wanted }: Target,
  content: FileBytes,
  { rules, keepText }: CheckFilesOptions,
  { lint }: Dependencies,
): LintedFile {
  const { text, ...source } = sourceOf(content);
  try {
    const { kind, diagnostics, suppressed } = lint(text, { ...source, kind: wanted, rules });
    const kept = keepText && diagnostics.length > 0 ? text : '';
    const path = shown;
    return { path, kind, diagnostics: [...diagnostics], text: kept, suppressed, baselined: 0 };
  } catch (cause) {
    throw new Error(`checking ${shown} failed: ${String(cause)}`, { cause });
  }
}

function sourceOf(content: FileBytes): {
  text: string;
  invalidUtf8At?: number;
  byteLength?: number;
} {
  switch (content.kind) {
    case 'bytes':
      return decode(content.bytes);
    case 'too-large':
      return { text: '', byteLength: content.byteLength };
  }
}
