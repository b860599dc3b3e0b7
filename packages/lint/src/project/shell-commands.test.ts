import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readShell, type ShellToken } from './shell-commands.ts';

/** Words as text, with `…` from where they are not known. */
function show(token: ShellToken): string {
  if (typeof token === 'string') return `<${token}>`;
  return token.sure === token.text.length ? token.text : `${token.text.slice(0, token.sure)}…`;
}

const read = (text: string) => readShell(text).map(show);

describe('readShell', () => {
  test.each<[string, string[]]>([
    ['pytest tests -q', ['pytest', 'tests', '-q']],
    [`a 'b c' "d e"f\\ g ''`, ['a', 'b c', 'd ef g', '']],
    [`"a\\"b\\c\\\\" 'd\\'`, ['a"b\\c\\', 'd\\']],
    ['a \\\n  b\\\nc', ['a', 'bc']],
    ['a&&b||c;d|e&f', ['a', '<&&>', 'b', '<||>', 'c', '<;>', 'd', '<|>', 'e', '<&>', 'f']],
    ['set -e\npytest', ['set', '-e', '<;>', 'pytest']],
    ['(cd a && b)', ['<(>', 'cd', 'a', '<&&>', 'b', '<)>']],
    ['a # b c\nd#e', ['a', '<;>', 'd#e']],
    [`$A/b a/$B "c$D" a/\${E}x '$F' \\$G a$`, ['…', 'a/…', 'c…', 'a/…', '$F', '$G', 'a$']],
    ['a*b c?d e[f] "*" g{h,i} ~/j k~', ['a…', 'c…', 'e…', '*', 'g…', '…', 'k~']],
    ['a >/dev/null 2>&1 b < c', ['a', 'b']],
    ['a > b c >> d', ['a', '<>>', 'c', '<>>']],
    ['a 2>b', ['a', '<>>']],
    ['a12>b', ['a12', '<>>']],
    ['a && b $(c) && d', ['a', '<&&>']],
    ['a; b `c`', ['a', '<;>']],
    ['a; b "$(c)"', ['a', '<;>']],
    ['a; b $((1))', ['a', '<;>']],
    ['a; cat <<E\nb\nE', ['a', '<;>']],
    ['a; b <(c)', ['a', '<;>']],
    ["a; b 'c", ['a', '<;>']],
    ['a; b "c', ['a', '<;>']],
    [`a; b \${c:-"d"}`, ['a', '<;>']],
    ["a; b $'c'", ['a', '<;>']],
    ['case a in b) c;; esac', ['case', 'a', 'in', 'b', '<)>']],
    ['a; b $\\\nc', ['a', '<;>']],
    ['', []],
    ['\\', ['\\']],
  ])('%s', (text, tokens) => {
    expect(read(text)).toEqual(tokens);
  });

  test('takes time that grows with the text, and never throws', () => {
    for (const part of ["'", '"', '\\', '$', '${', '<', '>', 'a ', '#', '(', '\\\n', '"$a']) {
      expect(() => readShell(part.repeat(50_000))).not.toThrow();
    }
  });
});

const bash = spawnSync('bash', ['-c', 'echo there'], { encoding: 'utf8' });

describe.skipIf(bash.status !== 0)('readShell and bash (skipped where there is no bash)', () => {
  test('divide plain words alike', () => {
    const part = fc.constantFrom(
      'a',
      'b.c',
      '/',
      '=',
      ' ',
      '\t',
      "'",
      '"',
      '\\',
      '#',
      '-',
      '$',
      '~',
      '\\\n',
      ':',
      '::',
      'é',
      '%',
      '!',
    );
    const texts = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = readShell(`: ${text}`);
        const words = tokens.flatMap((token) => (typeof token === 'string' ? [] : [token]));
        fc.pre(tokens.length > 0 && words.length === tokens.length);
        fc.pre(words.every((word) => word.sure === word.text.length));
        const printed = words.slice(1).map((word) => `${word.text}\0`);
        expect(ask(text)).toBe(printed.join(''));
      }),
      { numRuns: 60 },
    );
  });
});

function ask(text: string): string {
  const script = `set +H; words() { [ $# = 0 ] || printf '%s\\0' "$@"; }\nwords ${text}`;
  const { status, stdout, stderr } = spawnSync('bash', ['--posix', '-c', script], {
    encoding: 'utf8',
  });
  expect({ status, stderr }, text).toEqual({ status: 0, stderr: '' });
  return stdout;
}
