import { escapeHidden } from '@planproof/lint';
import type { Io } from './io.ts';

/** Says on standard error what is wrong with how planproof was used. */
export function complain(io: Io, sentence: string): void {
  io.stderr.write(`planproof: ${escapeHidden(sentence)}\n`);
}
