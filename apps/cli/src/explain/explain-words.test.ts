import { ruleCodes } from '@planproof/lint';
import { describe, expect, it } from 'vitest';
import { explainWords } from './explain-words.ts';
import { pageStyle } from './page.ts';

/** A rule of dashes stands between pages. */
const RULE = /^-{40,}$/m;

describe('explainWords', () => {
  it.each(ruleCodes)('explains %s with the finding of its example', async (code) => {
    const { text, unknown } = await explainWords([code], pageStyle(80, false));
    expect(unknown).toEqual([]);
    expect(text).toMatch(new RegExp(`^${code} (error|warning|info)\n`));
    expect(text).toContain(`[${code}]:`);
    expect(text).toContain(`--rule ${code}=off`);
  });

  it.each([120, 80, 40])('fits %i columns', async (columns) => {
    const page = pageStyle(columns, false);
    const { text } = await explainWords(['status', 'dependencies', 'bootstrap_packages'], page);
    const { text: index } = await explainWords([], page);
    const widths = `${text}${index}`.split('\n').map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
  });

  it('colours only where it is to', async () => {
    const words = ['unknown-field', 'status', 'bootstrap_packages'];
    expect((await explainWords(words, pageStyle(80, false))).text).not.toContain('\x1b');
    expect((await explainWords(words, pageStyle(80, true))).text).toContain('\x1b[1;31merror');
  });

  it('explains a field at each of its places, and each word once', async () => {
    const { text } = await explainWords(['status', 'status'], pageStyle(80, false));
    expect(text.split(RULE)).toHaveLength(2);
    expect(text).toContain('for done, complete, merged, shipped write completed');
  });

  it('lists the fields that are mistaken for one', async () => {
    const { text } = await explainWords(['parallel_groups'], pageStyle(80, false));
    expect(text).toMatch(/^Not {7}parallel_groups, execution_groups, waves/m);
  });

  it('says what is meant by a word that is not known, and explains the others', async () => {
    const words = ['unknwon-field', 'x\x1b[31m', 'wave-order'];
    const { text, unknown } = await explainWords(words, pageStyle(80, false));
    expect(text).toMatch(/^wave-order error\n/);
    expect(unknown).toEqual([
      'There is no rule and no field "unknwon-field". Did you mean unknown-field?',
      'There is no rule and no field "x\\x1b[31m". planproof explain lists the rules.',
    ]);
  });

  it('lists every rule', async () => {
    const { text } = await explainWords([], pageStyle(80, false));
    expect(ruleCodes.filter((code) => !text.includes(`\n  ${code} `))).toEqual([]);
  });
});
