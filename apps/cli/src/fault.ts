import { escapeHidden } from '@planproof/lint';
import type { Io } from './io.ts';

/** What someone needs to see a fault again. */
export interface FaultScene {
  readonly args: readonly string[];
  readonly version: string;
  readonly host: Io['host'];
}

/** Says that planproof itself is at fault, and what to put into a report of it. */
export function describeFault(thrown: unknown, { args, version, host }: FaultScene): string {
  const lines = [
    `planproof: ${escapeHidden(summaryOf(thrown))}`,
    '',
    'This is a fault of planproof, not of your files. Please report it with what follows,',
    'and with the file that was being checked if you can share it.',
    '',
    `  command    ${escapeHidden(['planproof', ...args].map(quoted).join(' '))}`,
    `  planproof  ${version}`,
    `  node       ${host.node}`,
    `  platform   ${host.platform}`,
    ...traceOf(thrown).map((line) => `  ${escapeHidden(line)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function summaryOf(thrown: unknown): string {
  return thrown instanceof Error
    ? `${thrown.name}: ${thrown.message}`
    : `thrown: ${String(thrown)}`;
}

/** Where it was thrown, and where its causes were. */
function traceOf(thrown: unknown): string[] {
  if (!(thrown instanceof Error)) return [];
  const [first = '', ...rest] = (thrown.stack ?? '').split('\n');
  return [`trace      ${first}`, ...rest, ...traceOf(thrown.cause)];
}

/** A word as a POSIX shell takes it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
