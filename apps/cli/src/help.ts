import { wrapWords } from '@planproof/lint';
import type { Command, CommandInfo } from './command.ts';
import type { CommonSettings } from './common-options.ts';
import { commonOptions } from './common-options.ts';
import { lastWord } from './find-command.ts';
import type { Option } from './option.ts';

/** The widest that a line of help becomes. */
const COLUMNS = 80;

/** The help of the whole program. `standard` is the command that runs where none is named. */
export function programHelp(
  commands: readonly CommandInfo[],
  standard: CommandInfo,
  version: string,
): string {
  return [
    `planproof ${version} finds the fault in feature files and fixtures before the pipeline runs.`,
    '',
    `Usage: planproof [${standard.name}] ${standard.operands}`,
    '       planproof help [COMMAND]',
    '',
    ...section('Commands', [
      ...commands.map(({ name, summary }) => [name, summary] as const),
      ['help', 'Show this help, or that of a command'],
    ]),
    ...sections(standard),
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const { name, operands, summary, details, commands } = command;
  return [
    `${summary}.`,
    '',
    `Usage: planproof ${name} ${operands}`,
    '',
    ...(details.length === 0 ? [] : [...details, '']),
    ...section(
      'Commands',
      commands.map((each) => [lastWord(each), each.summary] as const),
    ),
    ...sections(command),
  ].join('\n');
}

function sections({ name, options, ends }: CommandInfo): string[] {
  return [
    ...section(`Options of ${name}`, options.map(optionLine)),
    ...section('Options of every command', commonOptions.map(optionLine)),
    ...section('Exit codes', ends),
  ];
}

function optionLine(option: Option<never> | Option<CommonSettings>): readonly [string, string] {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  if (option.kind === 'flag') return [`${short}--${option.name}`, option.description];
  const notes = [
    ...(option.choices === undefined ? [] : [option.choices.join(', ')]),
    ...(option.fallback === undefined ? [] : [`default ${option.fallback}`]),
  ];
  const right = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return [`${short}--${option.name} ${option.placeholder}`, `${option.description}${right}`];
}

function section(title: string, entries: readonly (readonly [string, string])[]): string[] {
  if (entries.length === 0) return [];
  const width = Math.max(...entries.map(([left]) => left.length)) + 4;
  const lines = entries.flatMap(([left, right]) => {
    const [first = '', ...more] = wrapWords(right, COLUMNS - width);
    return [`  ${left}`.padEnd(width) + first, ...more.map((line) => ' '.repeat(width) + line)];
  });
  return [`${title}:`, ...lines, ''];
}
