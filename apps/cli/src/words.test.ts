import { describe, expect, it } from 'vitest';
import { choice, flag, type Option, value } from './option.ts';
import { applyOptions, tokenize } from './words.ts';

interface Settings {
  loud: boolean;
  size: 'small' | 'large';
  names: string[];
}

const options: readonly Option<Settings>[] = [
  flag({ name: 'loud', short: 'l', description: '' }, (settings) => {
    settings.loud = true;
  }),
  choice(
    { name: 'size', placeholder: 'SIZE', choices: ['small', 'large'], description: '' },
    (settings, size) => {
      settings.size = size;
    },
  ),
  value({ name: 'name', placeholder: 'NAME', description: '' }, (settings, name) => {
    settings.names.push(name);
    return name === 'bad' ? 'A bad name.' : undefined;
  }),
];

function read(...words: string[]): { problem: string | undefined; settings: Settings } {
  const settings: Settings = { loud: false, size: 'small', names: [] };
  return { problem: applyOptions(tokenize(words, options), options, settings), settings };
}

describe('applyOptions', () => {
  it('sets what is given, in any spelling', () => {
    expect(read('-l', '--size=large', '--name', 'a', '--name=b=c', 'operand')).toEqual({
      problem: undefined,
      settings: { loud: true, size: 'large', names: ['a', 'b=c'] },
    });
  });

  it.each([
    [['--lout'], 'There is no option --lout. Did you mean --loud?'],
    [['--zebra'], 'There is no option --zebra.'],
    [['-x'], 'There is no option -x.'],
    [['--loud=yes'], '--loud takes no value.'],
    [['--size'], '--size needs a value: --size=SIZE.'],
    [['--size', '--loud'], '--size needs a value: --size=SIZE.'],
    [['--size', 'medium'], '--size takes small, large; not "medium".'],
    [['--name', 'bad'], 'A bad name.'],
    [['--constructor'], 'There is no option --constructor.'],
    [['--__proto__=x'], 'There is no option --__proto__.'],
  ])('%j: %s', (words, problem) => {
    expect(read(...words).problem).toBe(problem);
  });

  it('takes what follows -- for operands', () => {
    expect(tokenize(['--', '--loud', 'check'], options)).toEqual([
      { kind: 'operand', word: '--loud', literal: true },
      { kind: 'operand', word: 'check', literal: true },
    ]);
  });
});
