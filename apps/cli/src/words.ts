import { parseArgs } from 'node:util';
import { nearest } from '@planproof/lint';
import type { Option } from './option.ts';

/** The words of a command line, cut into options and operands before it is known which options there are. */
export type Token =
  | {
      readonly kind: 'operand';
      readonly word: string;
      /** Whether it stands after `--`, so that it can only be an operand. */
      readonly literal: boolean;
    }
  | {
      readonly kind: 'option';
      /** The name without dashes. */
      readonly name: string;
      /** The option as it was written. */
      readonly written: string;
      readonly value: string | undefined;
      /** Whether the value stands in the same word. */
      readonly inline: boolean;
    };

/** Cuts words into tokens, as POSIX and GNU have it: `--name=value`, `--name value`, `-xyz`, and `--` before operands. */
export function tokenize(words: readonly string[], options: readonly Option<never>[]): Token[] {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(options.map(describe)),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const cut: Token[] = [];
  let literal = false;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') {
      literal = true;
    } else if (token.kind === 'positional') {
      cut.push({ kind: 'operand', word: token.value, literal });
    } else {
      const { name, rawName: written, value, inlineValue } = token;
      cut.push({ kind: 'option', name, written, value, inline: inlineValue === true });
    }
  }
  return cut;
}

function describe(option: Option<never>): [string, { type: 'boolean' | 'string'; short?: string }] {
  const type = option.kind === 'flag' ? 'boolean' : 'string';
  return [option.name, option.short === undefined ? { type } : { type, short: option.short }];
}

/** Applies the options among the tokens to settings, in their order. */
export function applyOptions<Settings>(
  tokens: readonly Token[],
  options: readonly Option<Settings>[],
  settings: Settings,
): string | undefined {
  for (const token of tokens) {
    if (token.kind === 'operand') continue;
    const option = options.find(({ name }) => name === token.name);
    const problem = option === undefined ? unknown(token, options) : apply(token, option, settings);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

type OptionToken = Extract<Token, { kind: 'option' }>;

function apply<Settings>(
  { written, value, inline }: OptionToken,
  option: Option<Settings>,
  settings: Settings,
): string | undefined {
  if (option.kind === 'flag') {
    if (value !== undefined) return `${written} takes no value.`;
    option.set(settings);
    return undefined;
  }
  const isOption = !inline && value !== undefined && value.length > 1 && value.startsWith('-');
  if (value === undefined || isOption) {
    return `${written} needs a value: --${option.name}=${option.placeholder}.`;
  }
  return option.set(settings, value);
}

function unknown({ name, written }: OptionToken, options: readonly Option<never>[]): string {
  const names = options.map((option) => option.name);
  const [near] = written.startsWith('--') ? nearest(name, names) : [];
  const hint = near === undefined ? '' : ` Did you mean --${near.name}?`;
  return `There is no option ${written}.${hint}`;
}
