import { wrapWords } from '@planproof/lint';
import type { Command, CommandInfo } from './command.ts';
import type { CommonSettings } from './common-options.ts';
import { commonOptions } from './common-options.ts';
import { lastWord } from './find-command.ts';
import type { Option } from './option.ts';

/** The widest that a line of help becomes. */
const WIDEST = 80;

/** Help is not set narrower than this, whatever the terminal says. */
const NARROWEST = 40;

/** Where a description stands beside its option, it has this much room; else it stands below. */
const ROOM = 24;

/** The width of help for a terminal of so many columns, or for none. */
function widthFor(columns: number | undefined): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns ?? WIDEST));
}

/** The help of the whole program. `standard` is the command that runs where none is named. */
export function programHelp(
  commands: readonly CommandInfo[],
  standard: CommandInfo,
  version: string,
  terminalColumns?: number,
): string {
  const columns = widthFor(terminalColumns);
  const claim = `planproof ${version} finds the fault in feature files and fixtures before the pipeline runs.`;
  return [
    ...wrapWords(claim, columns),
    '',
    `Usage: planproof [${standard.name}] ${standard.operands}`,
    '       planproof help [COMMAND]',
    '',
    ...section(
      'Commands',
      [
        ...commands.map(({ name, summary }) => [name, summary] as const),
        ['help', 'Show this help, or that of a command'],
      ],
      columns,
    ),
    ...sections(standard, columns),
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command, terminalColumns?: number): string {
  const columns = widthFor(terminalColumns);
  const { name, operands, summary, details, commands } = command;
  return [
    ...wrapWords(`${summary}.`, columns),
    '',
    `Usage: planproof ${name} ${operands}`.trimEnd(),
    '',
    ...(details.length === 0 ? [] : [...paragraphs(details, columns), '']),
    ...section(
      'Commands',
      commands.map((each) => [lastWord(each), each.summary] as const),
      columns,
    ),
    ...sections(command, columns),
  ].join('\n');
}

function sections({ name, options, ends }: CommandInfo, columns: number): string[] {
  return [
    ...section(`Options of ${name}`, options.map(optionLine), columns),
    ...section('Options of every command', commonOptions.map(optionLine), columns),
    ...section('Exit codes', ends, columns),
  ];
}

/** Lines as they are written, set anew: those that are indented stay lines, the others flow. */
function paragraphs(lines: readonly string[], columns: number): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const flows = before !== undefined && !line.startsWith(' ') && !before.startsWith(' ');
    if (flows) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined.flatMap((text) => {
    const indent = /^ */.exec(text)?.[0] ?? '';
    return wrapWords(text.trimStart(), columns - indent.length).map((line) => indent + line);
  });
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

function section(
  title: string,
  entries: readonly (readonly [string, string])[],
  columns: number,
): string[] {
  if (entries.length === 0) return [];
  const width = Math.max(...entries.map(([left]) => left.length)) + 4;
  const isBeside = columns - width >= ROOM;
  const lines = entries.flatMap(([left, right]) => {
    if (!isBeside)
      return [`  ${left}`, ...wrapWords(right, columns - 6).map((line) => `      ${line}`)];
    const [first = '', ...more] = wrapWords(right, columns - width);
    return [`  ${left}`.padEnd(width) + first, ...more.map((line) => ' '.repeat(width) + line)];
  });
  return [`${title}:`, ...lines, ''];
}
