import { escapeHidden } from '@planproof/lint';
import { explain } from '@planproof/lint/explain';
import { fieldPage, remedyPage } from './field-page.ts';
import type { PageStyle } from './page.ts';
import { ruleIndex } from './rule-index.ts';
import { rulePage } from './rule-page.ts';

/** What there is to say of some words. */
export interface Explained {
  /** The pages, ready to print; empty where there are none. */
  readonly text: string;
  /** A sentence for each word that nothing is known of. */
  readonly unknown: readonly string[];
}

/** Explains words; with none of them, lists the rules. */
export async function explainWords(words: readonly string[], page: PageStyle): Promise<Explained> {
  if (words.length === 0) return { text: joined([ruleIndex(page)], page), unknown: [] };
  const pages: string[][] = [];
  const unknown: string[] = [];
  for (const word of new Set(words)) {
    const found = explain(word);
    switch (found.kind) {
      case 'rule':
        pages.push(await rulePage(found.rule, page));
        break;
      case 'field':
        pages.push(...found.pages.map((each) => fieldPage(each, page)));
        pages.push(...found.remedies.map((each) => remedyPage(each, page)));
        break;
      case 'unknown':
        unknown.push(describeUnknown(word, found.suggestions));
    }
  }
  return { text: joined(pages, page), unknown };
}

function joined(pages: readonly string[][], { columns, style }: PageStyle): string {
  const rule = ['', style.faint('-'.repeat(columns)), ''];
  const lines = pages.flatMap((page, at) => (at === 0 ? page : [...rule, ...page]));
  return lines.map((line) => `${line}\n`).join('');
}

function describeUnknown(word: string, suggestions: readonly string[]): string {
  const names = suggestions.join(', ');
  const hint = names === '' ? 'planproof explain lists the rules.' : `Did you mean ${names}?`;
  return `There is no rule and no field "${escapeHidden(word)}". ${hint}`;
}
