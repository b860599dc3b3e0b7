import { complain } from '../complain.ts';
import type { Io } from '../io.ts';
import { exitCodes } from '../outcome.ts';
import type { Generated } from './generated.ts';

/** The fixtures as a Python module. */
export function dockerFixtures(io: Io): Generated {
  complain(io, 'generate docker-fixtures is not there yet.');
  return { kind: 'failed', code: exitCodes.misuse };
}
