import { isAbsolute } from './repo-path.ts';
import { readShell, type ShellToken } from './shell-commands.ts';
import type { ShellWord } from './shell-word.ts';

/** A command that is certain to be tried, unless one before it fails, and where. */
export interface ShellStep {
  /** Without the assignments before the command's name. */
  readonly words: readonly ShellWord[];
  /** Relative to where the text is run; `''` is there. */
  readonly directory: string;
}

/** Commands after which nothing is certain: they test, branch, leave for elsewhere, or make files. */
const UNCERTAIN = new Set(
  `if then else elif fi for while until do done case esac { } function [[ [ test select in eval
   exit return exec trap alias pushd popd
   mkdir touch cp mv ln install rsync tar unzip git curl wget tee make just task npm npx sh bash`.split(
    /\s+/,
  ),
);

/**
 * Follows a shell text from command to command, keeping account of the directory, as far as it is certain what happens: up to
 * the first command that branches, or may make files that later ones name.
 */
export function followShell(text: string): ShellStep[] {
  const steps: ShellStep[] = [];
  const outer: string[] = [];
  let directory = '';
  for (const command of divide(readShell(text))) {
    if (command.begins === '(') outer.push(directory);
    const { words } = command;
    if (words.length > 0) {
      const name = commandName(words);
      if (name === undefined || UNCERTAIN.has(name)) return steps;
      if (name !== 'cd') steps.push({ words, directory });
      else {
        const next = changeDirectory(directory, command);
        if (next === undefined) return steps;
        directory = next;
      }
      if (command.makesFiles || isScript(name)) return steps;
    }
    if (command.ends === ')') {
      const before = outer.pop();
      if (before === undefined) return steps;
      directory = before;
    }
  }
  return steps;
}

/** `NAME=value` before a command. */
export const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;

/** The words between two operators. */
interface Command {
  readonly begins: ShellToken | undefined;
  readonly words: readonly ShellWord[];
  readonly ends: ShellToken | undefined;
  readonly makesFiles: boolean;
}

function divide(tokens: readonly ShellToken[]): Command[] {
  const commands: Command[] = [];
  let begins: ShellToken | undefined;
  let words: ShellWord[] = [];
  let makesFiles = false;
  for (const token of [...tokens, undefined]) {
    if (typeof token === 'object') words.push(token);
    else if (token === '>') makesFiles = true;
    else {
      const named = words.findIndex(({ text }) => !ASSIGNMENT.test(text));
      words = named < 0 ? [] : words.slice(named);
      commands.push({ begins, words, ends: token, makesFiles });
      begins = token;
      words = [];
      makesFiles = false;
    }
  }
  return commands;
}

/** The first word, where it is certain. */
function commandName(words: readonly ShellWord[]): string | undefined {
  const [first] = words;
  return first !== undefined && first.sure === first.text.length ? first.text : undefined;
}

/** A script of the repository may do anything, make files too. An interpreter of a virtual environment is none. */
function isScript(name: string): boolean {
  return name.includes('/') && !/\/bin\/[\w.-]+$/.test(name);
}

/** Where `cd` leads; nothing where that is not certain. */
function changeDirectory(from: string, { words, ends }: Command): string | undefined {
  const [, to, ...others] = words;
  const isPlain = to !== undefined && others.length === 0 && to.sure === to.text.length;
  const isTried = ends === '&&' || ends === ';' || ends === ')';
  if (!isPlain || !isTried || to.text === '' || to.text.startsWith('-')) return undefined;
  if (isAbsolute(to.text)) return undefined;
  return from === '' ? to.text : `${from}/${to.text}`;
}
