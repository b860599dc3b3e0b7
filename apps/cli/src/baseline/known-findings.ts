import { dirname, resolve } from 'node:path';
import {
  type Baseline,
  baselineOf,
  countFingerprints,
  type FingerprintCounts,
  type LintedFile,
  notCounted,
  notInBaseline,
} from '@planproof/lint';
import { displayPath } from '../display-path.ts';
import { STDIN_NAME } from '../find-files.ts';
import type { Io } from '../io.ts';
import { isSystemError } from '../system-error.ts';

/** A text that could not be read says this and nothing else. */
const UNREAD: readonly string[] = ['yaml-syntax', 'input-limit'];

/** Tells the findings that a baseline holds from new ones. */
export class KnownFindings {
  readonly #baseline: Baseline;
  readonly #folder: string;
  readonly #io: Io;

  /** @param path the absolute path of the baseline; the paths in it are relative to its folder */
  constructor(baseline: Baseline, path: string, io: Io) {
    this.#baseline = baseline;
    this.#folder = dirname(path);
    this.#io = io;
  }

  /** A file without the findings that the baseline holds. */
  leaveOut(file: LintedFile): LintedFile {
    const known = this.#baseline.get(this.#nameOf(file));
    if (known === undefined) return file;
    const diagnostics = notCounted(file.diagnostics, known);
    return { ...file, diagnostics, baselined: file.diagnostics.length - diagnostics.length };
  }

  /**
   * How many findings of the baseline are gone: those of the checked files that were not found again, and those of files
   * that are no longer there.
   *
   * @param isLookedFor whether a rule has run
   */
  gone(files: readonly LintedFile[], isLookedFor: (code: string) => boolean): number {
    const checked = new Map(files.map((file) => [this.#nameOf(file), file]));
    const judged = [...this.#baseline].flatMap(([name, counts]): [string, FingerprintCounts][] => {
      const file = checked.get(name);
      if (file === undefined) return this.#isThere(name) ? [] : [[name, counts]];
      return wasRead(file) ? [[name, only(counts, isLookedFor)]] : [];
    });
    const found = [...checked].map(([name, { diagnostics }]) => {
      return [name, countFingerprints(diagnostics)] as const;
    });
    return notInBaseline(new Map(judged), new Map(found));
  }

  /** The baseline with the findings of today: those of files that were not checked stay, if the files are still there. */
  renewed(files: readonly LintedFile[]): Baseline {
    const named = files
      .filter(({ path }) => path !== STDIN_NAME)
      .map((file) => ({ path: this.#nameOf(file), diagnostics: file.diagnostics }));
    const checked = new Set(named.map(({ path }) => path));
    const kept = [...this.#baseline].filter(([name]) => !checked.has(name) && this.#isThere(name));
    return new Map([...kept, ...baselineOf(named)]);
  }

  #nameOf({ path }: LintedFile): string {
    return displayPath(this.#folder, resolve(this.#io.cwd, path));
  }

  #isThere(name: string): boolean {
    try {
      const path = resolve(this.#folder, name);
      return this.#io.fs.statSync(path, { throwIfNoEntry: false }) !== undefined;
    } catch (thrown) {
      if (isSystemError(thrown)) return true;
      throw thrown;
    }
  }
}

function wasRead({ diagnostics }: LintedFile): boolean {
  return !diagnostics.some(({ code }) => UNREAD.includes(code));
}

/** A fingerprint begins with the code of its rule. */
function only(
  counts: FingerprintCounts,
  isLookedFor: (code: string) => boolean,
): FingerprintCounts {
  return new Map([...counts].filter(([key]) => isLookedFor(key.split(' ', 1)[0] ?? '')));
}
