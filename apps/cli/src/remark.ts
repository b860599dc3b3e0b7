import { escapeHidden } from '@planproof/lint';
import type { Io } from './io.ts';

/** Says on standard error what was done, where nothing is wrong. */
export function remark(io: Io, sentence: string): void {
  io.stderr.write(`${escapeHidden(sentence)}\n`);
}
