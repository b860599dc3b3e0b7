import { ASSIGNMENT } from './shell-session.ts';
import type { ShellWord } from './shell-word.ts';

const PYTHON = /^(?:.*\/)?(?:python|pypy)[\d.]*$/;
const PYTEST = /^(?:.*\/)?(?:pytest|py\.test)(?:-\d[\d.]*)?$/;

/** What runs another command, with the words that stand between it and that command's name. */
const RUNNERS: Readonly<Record<string, readonly string[]>> = {
  uv: ['run'],
  poetry: ['run'],
  pdm: ['run'],
  hatch: ['run'],
  pipenv: ['run'],
  rye: ['run'],
  pixi: ['run'],
  env: [],
  time: [],
  command: [],
  '!': [],
};

/** Options of those, and of Python, that take a value; the word after them names no command. */
const VALUED = new Set(
  `-X -W --with --with-editable --with-requirements --extra --group --only-group --no-group --package --python -p
   --env-file --index --default-index --find-links --isolated-env -e --environment`.split(/\s+/),
);

/** Options that change where the command runs, or what it is: then nothing is certain. */
const ELSEWHERE = new Set(
  '-c -C -u -S --directory --project --chdir --script --module -s --manifest-path --gui-script'.split(
    ' ',
  ),
);

/** The arguments of pytest, if a command is a run of it, by whatever runs it; else nothing. */
export function pytestArguments(words: readonly ShellWord[]): readonly ShellWord[] | undefined {
  let rest = words;
  for (;;) {
    const [first] = rest;
    if (first === undefined || first.sure < first.text.length) return undefined;
    const name = first.text;
    if (PYTEST.test(name)) return rest.slice(1);
    if (PYTHON.test(name)) return afterModule(rest.slice(1));
    if (name === 'coverage') return afterCoverage(rest.slice(1));
    const between = Object.hasOwn(RUNNERS, name) ? RUNNERS[name] : undefined;
    if (between?.every((word, at) => rest[at + 1]?.text === word) !== true) return undefined;
    const inner = skipOptions(rest.slice(1 + between.length));
    if (inner === undefined) return undefined;
    rest = inner;
  }
}

/** What follows options and assignments; nothing where an option is not plain. */
function skipOptions(words: readonly ShellWord[]): readonly ShellWord[] | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const { text = '', sure = 0 } = words[at] ?? {};
    if (sure < text.length || ELSEWHERE.has(text.replace(/=.*/, ''))) return undefined;
    if (text === '--') return words.slice(at + 1);
    if (VALUED.has(text)) at += 1;
    else if (!text.startsWith('-') && !ASSIGNMENT.test(text)) return words.slice(at);
  }
  return undefined;
}

/** The arguments after `python … -m pytest`. */
function afterModule(words: readonly ShellWord[]): readonly ShellWord[] | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    if (text === '-m') return isPytest(words[at + 1]) ? words.slice(at + 2) : undefined;
    if (text === '-X' || text === '-W') at += 1;
    else if (!/^-[A-Zbduvqsx]/.test(text)) return undefined;
  }
  return undefined;
}

/** The arguments after `coverage run … -m pytest`. */
function afterCoverage(words: readonly ShellWord[]): readonly ShellWord[] | undefined {
  if (words[0]?.text !== 'run') return undefined;
  const module = words.findIndex(({ text }) => text === '-m' || text === '--module');
  return module > 0 && isPytest(words[module + 1]) ? words.slice(module + 2) : undefined;
}

function isPytest(word: ShellWord | undefined): boolean {
  return word?.text === 'pytest' || word?.text === 'py.test';
}
