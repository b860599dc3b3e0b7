import { siteRoot } from './site-root.ts';

/** A page that a search found. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  /** The section in which most of it was found. */
  readonly section: string | undefined;
  readonly excerpt: readonly { readonly text: string; readonly found: boolean }[];
}

/** The part of Pagefind's script that is used. */
interface Pagefind {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly data: () => Promise<PagefindPage>;
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}

let loading: Promise<Pagefind> | undefined;

/** Searches the site in the browser. The index comes with the site, and is loaded with the first search. */
export async function searchPages(
  words: string,
  most: number,
): Promise<{ readonly pages: readonly FoundPage[]; readonly total: number }> {
  loading ??= load();
  const { search } = await loading;
  const { results } = await search(words);
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return { pages: pages.map(foundPage), total: results.length };
}

async function load(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(new URL('pagefind/pagefind.js', siteRoot()).href);
  await pagefind.options({ baseUrl: siteRoot().pathname });
  return pagefind;
}

function foundPage({ url, excerpt, meta, sub_results }: PagefindPage): FoundPage {
  const [best] = sub_results;
  const title = meta.title ?? url;
  const inside = best !== undefined && best.title !== title ? best : undefined;
  return {
    url: inside?.url ?? url,
    title,
    section: inside?.title,
    excerpt: excerptParts(inside?.excerpt ?? excerpt),
  };
}

/** Pagefind's excerpts are HTML whose only elements are the marks around what was found. */
function excerptParts(markup: string): FoundPage['excerpt'] {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  return [...parsed.body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    found: node.nodeName === 'MARK',
  }));
}
