import type { LintOptions, LintResult } from '@planproof/lint';
import type { Diagnostic } from '@planproof/schema';
import type { Target } from '../find-files.ts';
import type { FileSystem } from '../io.ts';
import { describeDiscarded } from './discarded-fix.ts';
import { FixLog } from './fix-log.ts';
import type { FixMode } from './fix-mode.ts';
import { writeFixed } from './write-fixed.ts';

/** A text, and what is to be said of it. */
export interface LintedText {
  readonly text: string;
  readonly lint: LintResult;
}

/** Something for standard output: a difference, or the fixed text of standard input. */
export interface FixOutput {
  readonly kind: 'diff' | 'text';
  readonly text: string;
}

/** Makes the fixes of one file after the other. */
export class Fixer {
  readonly mode: FixMode;
  readonly log = new FixLog();
  readonly output: FixOutput[] = [];
  /** The fixes that were thrown away, in sentences. */
  readonly discarded: string[] = [];
  /** What could not be done, in sentences. */
  readonly problems: string[] = [];
  readonly #fs: FileSystem;

  constructor(mode: FixMode, fs: FileSystem) {
    this.mode = mode;
    this.#fs = fs;
  }

  /** Whether standard output is for what fixing brings, so that a report must go elsewhere. */
  takesStdout(targets: readonly Target[]): boolean {
    return this.mode.diff || targets.some(({ source }) => source === 'stdin');
  }

  /** @returns the text as it is now, or would be; the one that was given where it could not be written */
  async fix(target: Target, before: LintedText, options: LintOptions): Promise<LintedText> {
    const fixed = await this.#fixed(target, before, options);
    const isReadable = options.invalidUtf8At === undefined && options.byteLength === undefined;
    const problem = isReadable
      ? await this.#deliver(target, before.text, fixed.text)
      : this.#unreadable(target);
    if (problem !== undefined) this.problems.push(problem);
    const after = problem === undefined ? fixed : before;
    this.log.add(before.lint, after.lint, after.text !== before.text);
    return after;
  }

  /** The engine is loaded only for what has something to fix. */
  async #fixed({ shown }: Target, before: LintedText, options: LintOptions): Promise<LintedText> {
    const { unsafe } = this.mode;
    if (!before.lint.diagnostics.some((each) => canFix(each, unsafe))) return before;
    const { fixText } = await import('@planproof/lint/fix');
    const { text, lint, discarded } = fixText(before.text, { ...options, unsafe });
    this.discarded.push(...discarded.map((fix) => describeDiscarded(fix, shown, lint)));
    return { text, lint };
  }

  async #deliver(target: Target, before: string, after: string): Promise<string | undefined> {
    if (target.source === 'stdin' && !this.mode.diff) {
      this.output.push({ kind: 'text', text: after });
    } else if (after !== before) {
      if (!this.mode.diff) return writeFixed(target, before, after, this.#fs);
      const { unifiedDiff } = await import('./unified-diff.ts');
      this.output.push({ kind: 'diff', text: unifiedDiff(target.shown, before, after) });
    }
    return undefined;
  }

  #unreadable({ source, shown }: Target): string | undefined {
    if (source === 'file' || this.mode.diff) return undefined;
    return `${shown} cannot be read as text, so there is nothing to print.`;
  }
}

function canFix({ fixes }: Diagnostic, unsafe: boolean): boolean {
  return fixes.some(({ safety }) => unsafe || safety === 'safe');
}
