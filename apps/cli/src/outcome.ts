import type { Severity, Summary } from '@planproof/schema';
import type { ExitMeaning } from './command.ts';

/** What an exit code means. */
export const exitCodes = {
  /** Nothing at or above the fail level. */
  clean: 0,
  /** Findings at or above it. */
  findings: 1,
  /** Wrong use: an unknown option, a file that cannot be opened, nothing to check. */
  misuse: 2,
  /** A fault of planproof itself. */
  fault: 3,
  /** Ended by SIGINT: 128 and the number of the signal. */
  interrupted: 130,
} as const;

/** What the exit codes of a command that checks files mean. */
export const checkEnds: readonly ExitMeaning[] = [
  ['0', 'Nothing at or above the fail level'],
  ['1', 'Findings at or above it'],
  [
    '2',
    'Wrong use: an unknown option, a file that cannot be opened or written, a configuration with errors, nothing to check',
  ],
  ['3', 'A fault of planproof itself'],
];

/** What a finished check leads to. */
export interface CheckEnd {
  readonly summary: Summary;
  readonly failOn: Severity;
  /** Whether something that was asked for could not be done: a path that cannot be opened, a report that cannot be written. */
  readonly misused: boolean;
}

/** The exit code of a finished check. Wrong use outranks findings, since what was not looked at may hold more. */
export function exitCode({ summary, failOn, misused }: CheckEnd): number {
  if (misused) return exitCodes.misuse;
  return countFrom(failOn, summary) > 0 ? exitCodes.findings : exitCodes.clean;
}

function countFrom(level: Severity, { errors, warnings, infos }: Summary): number {
  switch (level) {
    case 'error':
      return errors;
    case 'warning':
      return errors + warnings;
    case 'info':
      return errors + warnings + infos;
  }
}
