import { Marked, type Token, type Tokens } from 'marked';
import { escapeHtml, type Html, html, raw } from '../html/html.ts';
import { withoutCode } from '../html/inline-code.ts';
import { section } from '../site/blocks.ts';
import type { Page, Section } from '../site/page.ts';
import { slug } from '../site/slug.ts';
import { type Sample, sampleOf } from './sample.ts';

/** A page that somebody wrote, in parts. */
export interface WrittenPage {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** What stands before the first section. */
  readonly lead: readonly Block[];
  readonly parts: readonly { readonly place: Section; readonly blocks: readonly Block[] }[];
}

/** Text that is HTML already, or a sample to be shown. */
export type Block =
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'sample'; readonly sample: Sample };

const markdown = new Marked({
  renderer: {
    // A page is text; what looks like HTML in it means itself.
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escapeHtml(text),
  },
});

/**
 * Reads a page in Markdown: a title, the description as its first paragraph, then sections.
 *
 * @param name the name of its file without the ending, which is its address
 */
export function readWrittenPage(name: string, text: string): WrittenPage {
  const [heading, opening, ...rest] = markdown.lexer(text).filter(({ type }) => type !== 'space');
  if (heading?.type !== 'heading' || opening?.type !== 'paragraph') {
    throw new Error(`The page ${name} does not begin with a title and a paragraph.`);
  }
  const lead: Block[] = [{ kind: 'text', html: `<div class="lead">${rendered(opening)}</div>` }];
  const parts: { place: Section; blocks: Block[] }[] = [];
  for (const token of rest) {
    if (token.type === 'heading' && token.depth === 2) {
      const title = withoutCode(String(token.text));
      parts.push({ place: { id: slug(title), title }, blocks: [] });
    } else {
      (parts.at(-1)?.blocks ?? lead).push(blockOf(token));
    }
  }
  const description = withoutCode(String(opening.text))
    .replace(/\s+/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return {
    address: `${name}/`,
    title: withoutCode(String(heading.text)),
    description,
    lead,
    parts,
  };
}

/** Every sample of a page. */
export function samplesOf({ lead, parts }: WrittenPage): Sample[] {
  return [...lead, ...parts.flatMap(({ blocks }) => blocks)].flatMap((block) =>
    block.kind === 'sample' ? [block.sample] : [],
  );
}

/** Makes the page, with its samples shown one after the other. */
export async function renderWrittenPage(
  page: WrittenPage,
  show: (sample: Sample) => Promise<Html>,
): Promise<Page> {
  const render = async (blocks: readonly Block[]): Promise<Html[]> => {
    const out: Html[] = [];
    for (const block of blocks) {
      out.push(block.kind === 'text' ? raw(block.html) : await show(block.sample));
    }
    return out;
  };
  const body: Html[] = await render(page.lead);
  for (const { place, blocks } of page.parts) {
    const content = await render(blocks);
    body.push(section(place, content));
  }
  const { address, title, description } = page;
  const sections = page.parts.map(({ place }) => place);
  return { address, title, description, look: 'article', sections, body: html`${body}` };
}

function blockOf(token: Token): Block {
  if (token.type === 'code') {
    return { kind: 'sample', sample: sampleOf(String(token.lang ?? ''), String(token.text)) };
  }
  return { kind: 'text', html: rendered(token) };
}

function rendered(token: Token): string {
  return markdown.parser([token]);
}
