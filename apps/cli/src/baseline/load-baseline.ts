import { type Baseline, readBaseline } from '@planproof/lint';
import { cannotOpen } from '../cannot-open.ts';
import { displayPath } from '../display-path.ts';
import type { Io } from '../io.ts';
import { isSystemError } from '../system-error.ts';

/** What came of reading a baseline. */
export type LoadedBaseline =
  | { readonly kind: 'loaded'; readonly baseline: Baseline }
  /** It cannot be used, for the reason of this sentence. */
  | { readonly kind: 'unusable'; readonly problem: string };

/**
 * Reads the file of a baseline.
 *
 * @param isNew whether it may be that there is none yet
 */
export function loadBaseline(path: string, isNew: boolean, io: Io): LoadedBaseline {
  const shown = displayPath(io.cwd, path);
  try {
    const reading = readBaseline(io.fs.readFileSync(path, 'utf8'));
    if (reading.kind === 'baseline') return { kind: 'loaded', baseline: reading.baseline };
    const { line, column, message } = reading;
    const problem = `The baseline is broken at ${shown}:${line}:${column}: ${message}`;
    return { kind: 'unusable', problem };
  } catch (thrown) {
    if (!isSystemError(thrown)) throw thrown;
    if (isNew && thrown.code === 'ENOENT') return { kind: 'loaded', baseline: new Map() };
    return { kind: 'unusable', problem: cannotOpen(shown, path, thrown, io) };
  }
}
