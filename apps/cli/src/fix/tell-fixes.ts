import type { Io } from '../io.ts';
import { remark } from '../remark.ts';
import type { Fixer, FixOutput } from './fixer.ts';

/**
 * Prints what fixing brought for standard output, and says on standard error what was done and what was not.
 *
 * @param color whether to colour differences
 */
export async function tellFixes(
  { output, discarded, log, mode }: Fixer,
  color: boolean,
  io: Io,
): Promise<void> {
  for (const each of output) io.stdout.write(await written(each, color, io));
  for (const sentence of discarded) remark(io, sentence);
  const summary = log.summary(mode);
  if (summary !== undefined) remark(io, summary);
  // On a terminal the report follows at once.
  if (summary !== undefined && io.stderr.isTerminal) remark(io, '');
}

/** A difference that a person reads is made fit for the terminal; one that a program reads stays as it is. */
async function written({ kind, text }: FixOutput, color: boolean, { stdout }: Io): Promise<string> {
  if (kind === 'text' || !(color || stdout.isTerminal)) return text;
  const { displayDiff } = await import('./unified-diff.ts');
  return displayDiff(text, color);
}
