import type { ShellWord } from './shell-word.ts';

/**
 * The options of pytest, and of plugins that nearly everybody has, that take no value. The word after any other option may be
 * its value.
 */
const FLAGS = new Set(
  `--verbose --quiet --exitfirst --lf --last-failed --ff --failed-first --nf --new-first --sw --stepwise
   --sw-skip --stepwise-skip --sw-reset --stepwise-reset --co --collect-only --collectonly --noconftest
   --keep-duplicates --collect-in-virtualenv --continue-on-collection-errors --doctest-modules
   --doctest-ignore-import-errors --doctest-continue-on-failure --strict --strict-config
   --strict-markers --showlocals --no-showlocals --no-header --no-summary --no-fold-skipped
   --disable-warnings --disable-pytest-warnings --disable-plugin-autoload --full-trace --cache-clear
   --setup-only --setup-show --setup-plan --setuponly --setupshow --setupplan --fixtures
   --funcargs --fixtures-per-test --markers --runxfail --pdb --trace --trace-config --xfail-tb
   --no-cov --no-cov-on-fail --cov-append --cov-branch --reuse-db --create-db --nomigrations
   --no-migrations --headed --looponfail -f --flake8 --mypy --ruff --black --benchmark-only --benchmark-skip
   --benchmark-disable --timer-top-n --random-order --forked --boxed --asyncio-debug --self-contained-html`.split(
    /\s+/,
  ),
);

/** Letters that are options without a value, and can be written together: `-xvs`. */
const SHORT_FLAGS = /^-[xqvslhVd]*/;

/**
 * The paths that pytest is told to run, without `::Class::test`. Words that are not certain are left out, and so is all of it
 * where the words name packages (`--pyargs`).
 */
export function pytestPaths(words: readonly ShellWord[]): string[] {
  const paths: string[] = [];
  let mayBeValue = false;
  let onlyPaths = false;
  for (const word of words) {
    const { text } = word;
    if (!onlyPaths && text === '--pyargs') return [];
    if (!onlyPaths && text === '--') {
      onlyPaths = true;
      mayBeValue = false;
    } else if (!onlyPaths && text.startsWith('-') && text !== '-') {
      mayBeValue = takesNext(text);
    } else if (mayBeValue) mayBeValue = false;
    else {
      const path = pathOf(word);
      if (path !== undefined) paths.push(path);
    }
  }
  return paths;
}

/** Whether the word after an option may be its value: not after a flag, nor where the value is written in the same word. */
function takesNext(option: string): boolean {
  if (option.includes('=') || FLAGS.has(option)) return false;
  if (option.startsWith('--')) return true;
  const rest = option.replace(SHORT_FLAGS, '');
  return rest.length === 1;
}

/** What stands before `::`, where that is certain. `@file` names a file of arguments. */
function pathOf({ text, sure }: ShellWord): string | undefined {
  const id = text.indexOf('::');
  const end = id < 0 ? text.length : id;
  return end === 0 || end > sure || text.startsWith('@') ? undefined : text.slice(0, end);
}
