import { type IniLine, readIni } from '../manifests/ini.ts';
import { PythonLiterals } from '../manifests/python-literals.ts';
import type { TextFile } from '../text-file.ts';
import { type ShellCommand, type ShellWord, shellCommands } from './shell-words.ts';

/** The base environment of tox as commands of pip: `deps`, `extras`, `dependency_groups`; and its own commands. */
export function toxCommands(file: TextFile): readonly ShellCommand[] {
  const environment = readIni(file).get('testenv');
  // `py38: x` holds for some environments alone.
  const lines = (option: string) =>
    (environment?.get(option) ?? []).filter(({ text }) => !/^[\w{},!.-]+:\s/.test(text));
  const named = (option: string, flag: string) =>
    lines(option).flatMap(({ text, start, end }) =>
      text.split(/[\s,]+/).map((name) => {
        const value = { text: name, start, end, isPlain: !name.includes('{') };
        return [word('pip'), word('install'), word(flag), value];
      }),
    );
  return [
    ...lines('deps').map((line) => [word('pip'), word('install'), ...wordsOf(line)]),
    ...named('extras', '--extra'),
    ...named('dependency_groups', '--group'),
    ...['commands', 'commands_pre', 'install_command'].flatMap((option) =>
      lines(option).flatMap((line) => shellCommands(line.text, line.start)),
    ),
  ];
}

function wordsOf(line: IniLine): ShellCommand {
  return shellCommands(line.text, line.start)
    .flat()
    .map((each) => {
      const text = each.text.replace(/\{(?:toxinidir|tox_root)\}\/?/, './');
      return { ...each, text, isPlain: each.isPlain && !text.includes('{') };
    });
}

/** What sessions of nox install: `session.install("-e", ".[dev]")`, `session.run("uv", "sync", "--extra", "x")`. */
export function noxCommands(file: TextFile): readonly ShellCommand[] {
  const code = new PythonLiterals(file);
  const installs = code
    .positionalStringsOf('install')
    .map((strings) => [word('pip'), word('install'), ...strings.map(asWord)]);
  const runs = ['run', 'run_install', 'run_always'].flatMap((name) =>
    code.positionalStringsOf(name).map((strings) => strings.map(asWord)),
  );
  return [...installs, ...runs].filter((command) => command.length > 0);
}

function asWord({ value, start, end }: { value: string; start: number; end: number }): ShellWord {
  return { text: value, start, end, isPlain: true };
}

function word(text: string): ShellWord {
  return { text, start: 0, end: 0, isPlain: true };
}
