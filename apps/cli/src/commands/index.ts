import type { Command } from '../command.ts';
import { check } from './check.ts';
import { diagnose } from './diagnose.ts';
import { driver } from './driver.ts';
import { explain } from './explain.ts';
import { fix } from './fix.ts';
import { fixture } from './fixture.ts';
import { generate } from './generate.ts';
import { schema } from './schema.ts';

/** The command that runs where none is named. */
export const standardCommand: Command = check;

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  check,
  fix,
  explain,
  fixture,
  driver,
  diagnose,
  schema,
  generate,
];
