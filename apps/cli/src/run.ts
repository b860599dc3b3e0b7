import { nearest } from '@planproof/lint';
import type { Command } from './command.ts';
import { commands, standardCommand } from './commands/index.ts';
import { commonOptions } from './common-options.ts';
import { complain } from './complain.ts';
import type { Dependencies } from './dependencies.ts';
import { describeFault } from './fault.ts';
import { findCommand, noCommand, optionsOf } from './find-command.ts';
import { commandHelp, programHelp } from './help.ts';
import type { Io } from './io.ts';
import { exitCodes } from './outcome.ts';
import { explainSystemError, isSystemError } from './system-error.ts';
import { type Token, tokenize } from './words.ts';

/**
 * Runs planproof.
 *
 * @param args the words after the program's name
 * @returns the exit code
 */
export async function run(
  args: readonly string[],
  io: Io,
  dependencies: Dependencies,
): Promise<number> {
  try {
    return await runCommand(args, io, dependencies);
  } catch (thrown) {
    if (isSystemError(thrown) && thrown.syscall === 'write') {
      complain(io, `Cannot write the report: ${explainSystemError(thrown)}.`);
      return exitCodes.misuse;
    }
    const scene = { args, version: dependencies.version, host: io.host };
    io.stderr.write(describeFault(thrown, scene));
    return exitCodes.fault;
  }
}

async function runCommand(
  args: readonly string[],
  io: Io,
  dependencies: Dependencies,
): Promise<number> {
  const tokens = tokenize(args, [...optionsOf(commands), ...commonOptions]);
  const name = tokens.find((token) => token.kind === 'operand');
  if (name?.literal === false && name.word === 'help') {
    return help(
      tokens.filter((token) => token !== name),
      io,
      dependencies,
    );
  }
  const { command: named, rest } = findCommand(tokens, commands);
  const reading = (named ?? standardCommand).read(rest);
  switch (reading.kind) {
    case 'help':
      return print(helpOn(named, io, dependencies), io);
    case 'version':
      return print(`planproof ${dependencies.version}\n`, io);
    case 'misuse':
      return misuse(reading.problem, named, io);
    case 'run': {
      const mistyped =
        named === undefined && name?.literal === false ? meant(name.word, io) : undefined;
      return mistyped === undefined
        ? reading.run(io, dependencies)
        : misuse(mistyped, undefined, io);
    }
  }
}

/** @param tokens those after `help` */
function help(tokens: readonly Token[], io: Io, dependencies: Dependencies): number {
  const { command, rest } = findCommand(tokens, commands);
  const topic = rest.find((token) => token.kind === 'operand');
  const below = command?.commands ?? [...commands, { name: 'help' }];
  if (topic !== undefined && below.length > 0) {
    return misuse(noCommand(topic.word, below, command), command, io);
  }
  return print(helpOn(command, io, dependencies), io);
}

/** Says that a word is meant for a command, where it is near one and no file has that name. */
function meant(word: string, { cwd, fs }: Io): string | undefined {
  const hint = /^[a-z-]+$/.test(word) ? didYouMean(word) : '';
  if (hint === '' || fs.statSync(`${cwd}/${word}`, { throwIfNoEntry: false }) !== undefined) {
    return undefined;
  }
  return `There is no command and no file ${word}.${hint}`;
}

function didYouMean(word: string): string {
  const [near] = nearest(word, [...commands.map((command) => command.name), 'help']);
  return near === undefined ? '' : ` Did you mean ${near.name}?`;
}

function helpOn(command: Command | undefined, { stdout }: Io, { version }: Dependencies): string {
  return command === undefined
    ? programHelp(commands, standardCommand, version, stdout.columns)
    : commandHelp(command, stdout.columns);
}

function print(text: string, io: Io): number {
  io.stdout.write(text);
  return exitCodes.clean;
}

function misuse(problem: string, command: Command | undefined, io: Io): number {
  complain(io, problem);
  const words = command === undefined ? 'planproof' : `planproof ${command.name}`;
  io.stderr.write(`Run ${words} --help to see what there is.\n`);
  return exitCodes.misuse;
}
