import type { Html } from '../html/html.ts';

/** One page of the site. Links inside it begin with `/`, the root of the site, and are made relative when it is written. */
export interface Page {
  /** Where it stands below the root: `''` is the front page, `'rules/unknown-field/'` another. Ends in `/`. */
  readonly address: string;
  /** What it is called, in its heading, in lists and in the browser's title. */
  readonly title: string;
  /** One sentence, for search engines and for lists. */
  readonly description: string;
  /** What it says below its title. */
  readonly body: Html;
  /** Its sections, in their order. */
  readonly sections: readonly Section[];
  readonly look: PageLook;
}

/** A section of a page that can be linked to. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

/** How a page is laid out: among the others with lists of pages and sections beside it, or alone. */
export type PageLook = 'article' | 'front' | 'workbench';

/** What a page says of itself in a list. */
export type PageName = Pick<Page, 'address' | 'title'>;
