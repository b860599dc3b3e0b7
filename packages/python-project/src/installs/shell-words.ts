import type { Span } from '@planproof/yaml-source';

/** A word of a shell command. */
export interface ShellWord extends Span {
  /** Without quotes. */
  readonly text: string;
  /** Whether it is what it says: nothing in it is filled in by a shell, a workflow or a build. */
  readonly isPlain: boolean;
}

/** A simple command: its words. */
export type ShellCommand = readonly ShellWord[];

const SEPARATORS = '\n\r;&|()';

/**
 * The commands of a piece of a shell script, as far as words and quotes go. Nothing is expanded.
 *
 * @param base where in its file the piece begins: what is added to the offsets
 */
export function shellCommands(text: string, base: number): readonly ShellCommand[] {
  const commands: ShellWord[][] = [[]];
  const scanner = new Scanner(text);
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    if (SEPARATORS.includes(char)) {
      commands.push([]);
      at++;
    } else if (char === ' ' || char === '\t') at++;
    else if (char === '\\' && /^\\\r?\n/.test(text.slice(at, at + 3)))
      at = text.indexOf('\n', at) + 1;
    else if (char === '#') at = endOfLine(text, at);
    else {
      const word = scanner.word(at);
      commands.at(-1)?.push({ ...word, start: word.start + base, end: word.end + base });
      at = word.end;
    }
  }
  return commands.filter((command) => command.length > 0);
}

function endOfLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}

/** What is filled in is not longer than this. */
const LONGEST_EXPRESSION = 200;

class Scanner {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  word(start: number): ShellWord {
    let at = start;
    let word = '';
    let isPlain = true;
    while (at < this.#text.length) {
      const char = this.#text.charAt(at);
      if (' \t'.includes(char) || SEPARATORS.includes(char)) break;
      if (char === "'" || char === '"') {
        const close = this.#text.indexOf(char, at + 1);
        const stop = close < 0 ? this.#text.length : close;
        const inside = this.#text.slice(at + 1, stop);
        if (char === '"' && /[$`]/.test(inside)) isPlain = false;
        word += inside;
        at = stop + 1;
      } else if (char === '\\') {
        if (/[\r\n]/.test(this.#text.charAt(at + 1))) break;
        word += this.#text.charAt(at + 1);
        at += 2;
      } else {
        if ('$`'.includes(char)) isPlain = false;
        const filled = this.#filledIn(at);
        word += this.#text.slice(at, at + filled);
        at += filled;
      }
    }
    const isTemplate = word.includes('{{') || word.includes('<');
    return {
      text: word,
      start,
      end: Math.min(at, this.#text.length),
      isPlain: isPlain && !isTemplate,
    };
  }

  /** `$(…)` and `${{ … }}` are of one word, whatever is in them. */
  #filledIn(at: number): number {
    const opening = ['${{', '$(', '${'].find((each) => this.#text.startsWith(each, at));
    if (opening === undefined) return 1;
    const closing = opening === '${{' ? '}}' : opening === '$(' ? ')' : '}';
    const close = this.#text.slice(at, at + LONGEST_EXPRESSION).indexOf(closing);
    return close < 0 ? 1 : close + closing.length;
  }
}
