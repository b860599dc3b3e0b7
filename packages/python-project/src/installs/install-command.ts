import type { Span } from '@planproof/yaml-source';
import { type InstallTool, type OptionMeaning, PDM, PIP, POETRY, UV } from './install-tools.ts';
import type { ShellCommand, ShellWord } from './shell-words.ts';

/** What a command installs by name. Paths are as written. */
export type InstallFact = Span &
  (
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'project'; readonly path: string; readonly extras: readonly string[] }
    | { readonly kind: 'requirement'; readonly text: string }
    | { readonly kind: 'extra' | 'group' | 'environment'; readonly name: string }
    | { readonly kind: 'all-extras' | 'all-groups' }
  );

/** What a command installs, where it is one of pip, uv, Poetry, PDM or Hatch. */
export function installsOf(command: ShellCommand): readonly InstallFact[] {
  const words = command.slice(command.findIndex((word) => !isPrefix(word.text)));
  const [name = '', verb = '', third = ''] = words.map((word) => programName(word.text));
  if (/^pip[\d.]*$/.test(name) && /^(?:install|wheel)$/.test(verb)) return pipFacts(words.slice(2));
  if (name === 'pip-sync') return syncFacts(words.slice(1));
  if (/^(?:python[\d.]*|py)$/.test(name) && verb === '-m') return installsOf(words.slice(2));
  if (name === 'uv' && verb === 'pip' && /^(?:install|sync)$/.test(third))
    return third === 'sync' ? syncFacts(words.slice(3)) : pipFacts(words.slice(3));
  if (name === 'uv' && /^(?:sync|run|export)$/.test(verb))
    return optionFacts(UV, words.slice(2), verb === 'run');
  if (name === 'poetry' && /^(?:install|sync|export)$/.test(verb))
    return optionFacts(POETRY, words.slice(2), false);
  if (name === 'pdm' && /^(?:install|sync|export)$/.test(verb))
    return optionFacts(PDM, words.slice(2), false);
  return name === 'hatch' ? hatchFacts(words.slice(1)) : [];
}

/** `sudo`, `RUN`'s options, variables set for one command, and what a Makefile puts before a command. */
function isPrefix(word: string): boolean {
  return /^(?:sudo|exec|time|env|command|-\w|--mount=.*|--network=.*|[A-Za-z_]\w*=.*|[@-]+)$/s.test(
    word,
  );
}

/** `/venv/bin/pip` and `$(PIP)` are pip. */
function programName(word: string): string {
  const bare = word
    .replace(/^@/, '')
    .replace(/^\$[({]?(\w+)[)}]?$/, (_, name: string) => name.toLowerCase());
  return bare.slice(bare.lastIndexOf('/') + 1);
}

/** The options of a command with their values, and its other words. */
function* argumentsOf(tool: InstallTool, words: ShellCommand, stopsAtFirst = false) {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.text === '--') return;
    const [, option = word.text, inline] = /^(--[^=]+)=(.*)$/s.exec(word.text) ?? [];
    const attached = /^(-[reGE])(.+)$/s.exec(word.text);
    const meaning = tool.values.get(option);
    if (meaning !== undefined) {
      const value = inline === undefined ? words[++i] : { ...word, text: inline };
      if (value !== undefined) yield { meaning, value };
    } else if (attached?.[1] !== undefined && tool.values.has(attached[1])) {
      const value = { ...word, text: attached[2] ?? '' };
      yield { meaning: tool.values.get(attached[1]), value };
    } else if (word.text.startsWith('-')) yield { meaning: 'flag' as const, value: word };
    else if (stopsAtFirst) return;
    else yield { meaning: 'word' as const, value: word };
  }
}

function pipFacts(words: ShellCommand): readonly InstallFact[] {
  return [...argumentsOf(PIP, words)].flatMap(({ meaning, value }) => {
    if (!value.isPlain) return [];
    if (meaning === 'word' || meaning === 'requirement-path') return requirementFact(value);
    return optionFact(PIP, meaning, value);
  });
}

/** `uv pip sync` takes files. */
function syncFacts(words: ShellCommand): readonly InstallFact[] {
  return [...argumentsOf(PIP, words)].flatMap(({ meaning, value }) =>
    meaning === 'word' && value.isPlain
      ? [{ kind: 'file' as const, path: value.text, start: value.start, end: value.end }]
      : [],
  );
}

function requirementFact({ text, start, end }: ShellWord): readonly InstallFact[] {
  if (/:\/\/|\.(?:whl|zip|tar\.gz)(?:$|\[)/.test(text)) return [];
  const [, path, extras = ''] =
    /^(\.{0,2}(?:\/[^[]*)?|[^[=<>~!]*\/[^[]*)(?:\[([^\]]*)\])?$/.exec(text) ?? [];
  if (path === undefined || path === '') return [{ kind: 'requirement', text, start, end }];
  const names = extras.split(',').map((each) => each.trim());
  return [{ kind: 'project', path, extras: names.filter((each) => each !== ''), start, end }];
}

function optionFacts(
  tool: InstallTool,
  words: ShellCommand,
  stops: boolean,
): readonly InstallFact[] {
  return [...argumentsOf(tool, words, stops)].flatMap(({ meaning, value }) =>
    value.isPlain ? optionFact(tool, meaning, value) : [],
  );
}

function optionFact(
  tool: InstallTool,
  meaning: OptionMeaning | 'flag' | 'word' | undefined,
  { text, start, end }: ShellWord,
): readonly InstallFact[] {
  const span = { start, end };
  switch (meaning) {
    case 'file':
      return [{ kind: 'file', path: text, ...span }];
    case 'extra':
    case 'group':
      return names(text).map((name) => ({ kind: meaning, name, ...span }));
    case 'either':
      if (text === ':all')
        return [
          { kind: 'all-extras', ...span },
          { kind: 'all-groups', ...span },
        ];
      return names(text).flatMap((name) => [
        { kind: 'extra' as const, name, ...span },
        { kind: 'group' as const, name, ...span },
      ]);
    case 'flag':
      if (tool.allExtras.includes(text)) return [{ kind: 'all-extras', ...span }];
      return tool.allGroups.includes(text) ? [{ kind: 'all-groups', ...span }] : [];
    default:
      return [];
  }
}

function names(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((each) => each !== '');
}

/** `hatch run test:pytest`, `hatch -e test run pytest`, `hatch env create test`. */
function hatchFacts(words: ShellCommand): readonly InstallFact[] {
  return words.flatMap((word, i) => {
    const before = words[i - 1]?.text;
    const inRun = before === 'run' ? /^(?:\+\S+\s+)?([\w.-]+):/.exec(word.text)?.[1] : undefined;
    const isNamed = before === '-e' || before === '--env' || before === 'create';
    const name = isNamed ? word.text : inRun;
    if (name === undefined || !word.isPlain || name.startsWith('-')) return [];
    return [{ kind: 'environment' as const, name, start: word.start, end: word.end }];
  });
}
