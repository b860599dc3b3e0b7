import { rules } from '@planproof/lint';
import { fieldRemedies, reportSchema, valueRemedies } from '@planproof/schema';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../cli/src/commands/index.ts';
import { commonOptions } from '../../../cli/src/common-options.ts';
import { commandLinePage } from './command-line.ts';
import { formatPage } from './format.ts';
import { rulePage } from './rule.ts';
import { ruleIndexPage } from './rule-index.ts';

/** The text of a page, as somebody reads it. */
const textOf = (page: { readonly body: { readonly text: string } }) =>
  page.body.text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('the page of a rule', () => {
  it.each(rules)('$code shows its finding as the reporter prints it', async (rule) => {
    const page = await rulePage(rule);
    expect(page.address).toBe(`rules/${rule.code}/`);
    expect(textOf(page)).toContain(`${rule.severity}[${rule.code}]`);
    expect(page.body.text).toContain('squiggle');
  });
});

it('the index lists every rule', () => {
  for (const { code } of rules) expect(ruleIndexPage().body.text).toContain(`/rules/${code}/`);
});

describe('the page of the command line', () => {
  const page = textOf(commandLinePage());
  const all = commands.flatMap((command) => [command, ...command.commands]);

  it.each(all)(
    'has $name with every option and what it ends with',
    ({ options, ends, summary }) => {
      expect(page).toContain(summary);
      for (const { name } of options) expect(page).toContain(`--${name}`);
      for (const [, meaning] of ends) expect(page).toContain(meaning);
    },
  );

  it('has the options of every command', () => {
    for (const { name } of commonOptions) expect(page).toContain(`--${name}`);
  });
});

describe('the page of a format', () => {
  it('has every known mistake', () => {
    const page = textOf(formatPage('feature'));
    for (const { key, remedy } of fieldRemedies) {
      expect(page).toContain(key);
      expect(page).toContain(remedy.replaceAll('`', ''));
    }
    for (const { key, value } of valueRemedies) expect(page).toContain(`${key}: ${value}`);
  });

  it('has every definition of the report once', () => {
    const page = formatPage('report');
    const titles = page.sections.map(({ title }) => title.replaceAll(' ', '').toLowerCase());
    const names = Object.keys(reportSchema.definitions ?? {}).map((name) => name.toLowerCase());
    expect(titles.slice(1).sort()).toEqual(names.sort());
  });
});
