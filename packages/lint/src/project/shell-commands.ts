import { readWord, type ShellWord } from './shell-word.ts';

/** What stands between commands. A redirection to a file counts as one, since the command writes there. */
export type ShellOperator = '&&' | '||' | ';' | '|' | '&' | '(' | ')' | '>';

/** A part of a shell text. */
export type ShellToken = ShellWord | ShellOperator;

const BLANK = /(?:[ \t]|\\\n)+/y;
const COMMENT = /#[^\n]*/y;
const OPERATOR = /&&|\|\||;(?!;)|\||&(?!>)|[()\n]/y;
const REDIRECTION = /\d*(?:>>|>\||>&|<&|<>|<(?![<(])|>(?!\())/y;

/** Where output goes without making a file: another descriptor, or nowhere. */
const MAKES_NOTHING = /^(?:\d+|-|\/dev\/(?:null|stdout|stderr|tty))$/;

/**
 * Divides a text as a POSIX shell would. Where something comes that cannot be read for certain (a command substitution, a here
 * document, a quote that does not end) it stops; the command in which that happens is left out.
 */
export function readShell(text: string): ShellToken[] {
  const tokens: ShellToken[] = [];
  let whole = 0;
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  while (at < text.length) {
    if (match(BLANK) !== undefined || match(COMMENT) !== undefined) continue;
    const redirection = match(REDIRECTION);
    const operator = redirection === undefined ? match(OPERATOR) : undefined;
    if (operator !== undefined) {
      tokens.push(asOperator(operator));
      whole = tokens.length;
      continue;
    }
    if (redirection !== undefined) match(BLANK);
    const read = readWord(text, at);
    if (read === undefined || read.end === at) return tokens.slice(0, whole);
    at = read.end;
    if (redirection === undefined) tokens.push(read.word);
    else if (redirection.includes('>') && !MAKES_NOTHING.test(read.word.text)) tokens.push('>');
  }
  return tokens;
}

function asOperator(text: string): ShellOperator {
  switch (text) {
    case '&&':
    case '||':
    case '|':
    case '&':
    case '(':
    case ')':
      return text;
    default:
      return ';';
  }
}
