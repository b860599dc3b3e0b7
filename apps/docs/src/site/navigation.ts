import { rules } from '@planproof/lint';
import { type Html, html } from '../html/html.ts';
import type { PageName } from './page.ts';

/** A group of pages in the list beside them. */
export interface PageGroup {
  readonly title: string;
  readonly pages: readonly PageName[];
  /** Whether the group is closed until it is opened, unless one of its pages is shown. */
  readonly folded?: boolean;
}

/** The list of pages. */
export function navigation(groups: readonly PageGroup[], current: string): Html {
  return html`<nav id="pages" class="pages" popover aria-label="Pages">${groups.map((group) =>
    navigationGroup(group, current),
  )}</nav>`;
}

function navigationGroup({ title, pages, folded = false }: PageGroup, current: string): Html {
  const list = html`<ul>${pages.map((page) => html`<li>${pageLink(page, current)}</li>`)}</ul>`;
  if (!folded) return html`<section><h2>${title}</h2>${list}</section>`;
  const open = pages.some(({ address }) => address === current);
  return html`<details${open && html` open`}><summary>${title}</summary>${list}</details>`;
}

function pageLink({ address, title }: PageName, current: string): Html {
  const here = address === current && html` aria-current="page"`;
  const code = rules.some((rule) => rule.code === title);
  return html`<a href="/${address}"${here}${code && html` class="code"`}>${title}</a>`;
}
