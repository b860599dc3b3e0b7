import { wantsColor } from '../color.ts';
import { defineCommand } from '../command.ts';
import type { CommonSettings } from '../common-options.ts';
import { complain } from '../complain.ts';
import { exitCodes } from '../outcome.ts';

/** Says what a rule, a field or a known mistake is about. */
export const explain = defineCommand<CommonSettings>({
  name: 'explain',
  summary: 'Explain a rule, a field or a known mistake',
  operands: '[WORD...]',
  details: [
    "A word is a rule's code (unknown-field), a field's name or place (status, tasks.status),",
    'or a field that people write although there is none (bootstrap_packages). Without a word',
    'it lists the rules.',
  ],
  options: [],
  ends: [
    ['0', 'Every word is explained'],
    ['2', 'Wrong use: a word that nothing is known of'],
    ['3', 'A fault of planproof itself'],
  ],
  defaults: () => ({ color: 'auto', instead: undefined }),
  run: async ({ color }, words, io) => {
    const { explainWords } = await import('../explain/explain-words.ts');
    const { pageStyle } = await import('../explain/page.ts');
    const page = pageStyle(io.stdout.columns, wantsColor(color, io.stdout, io.env));
    const { text, unknown } = await explainWords(words, page);
    io.stdout.write(text);
    for (const sentence of unknown) complain(io, sentence);
    return unknown.length === 0 ? exitCodes.clean : exitCodes.misuse;
  },
});
