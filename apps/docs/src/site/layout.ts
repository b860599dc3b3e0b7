import { isRuleCode } from '@planproof/lint';
import { type Content, type Html, html } from '../html/html.ts';
import { guide } from '../written/guide.ts';
import { mark } from './mark.ts';
import { navigation, type PageGroup } from './navigation.ts';
import type { Page, Section } from './page.ts';
import { relativeLinks } from './relative-links.ts';

/** What all pages share. */
export interface SiteFrame {
  /** The list beside the pages. */
  readonly groups: readonly PageGroup[];
  /** The version of planproof that the site was made from. */
  readonly version: string;
}

/**
 * Nothing comes from another host and nothing is sent to one; the browser holds the site to it. The editor writes its styles into
 * the page, and the search runs a WebAssembly module.
 */
const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'";

/** The places that every page leads to. */
const PLACES: readonly Place[] = [
  { address: 'start/', name: 'Guide', below: guide.map((name) => `${name}/`) },
  { address: 'rules/', name: 'Rules', below: ['rules/'] },
  { address: 'formats/feature/', name: 'Formats', below: ['formats/'] },
  { address: 'cli/', name: 'CLI', below: ['cli/', 'reports/'] },
  { address: 'playground/', name: 'Playground', below: ['playground/'] },
];

interface Place {
  readonly address: string;
  readonly name: string;
  /** What the addresses of the pages begin with that belong to it. */
  readonly below: readonly string[];
}

/** A page as a document. */
export function document(page: Page, frame: SiteFrame): string {
  const { address, title, description, look } = page;
  const whole =
    address === '' ? 'planproof: find the fault before the pipeline runs' : `${title} · planproof`;
  const written = html`<!doctype html>
<html lang="en" data-root="/" data-look="${look}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${whole}</title>
<meta name="description" content="${description}">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="preload" href="/fonts/schibsted-grotesk.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/site.css">
${look === 'workbench' && html`<link rel="stylesheet" href="/playground.css">`}
<script src="/theme.js"></script>
<script src="/site.js" type="module"></script>
${look === 'workbench' && html`<script src="/playground.js" type="module"></script>`}
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${header(page)}
${content(page, frame)}
${footer(frame)}
${searchDialog()}
</body>
</html>
`;
  return relativeLinks(written.text, address);
}

function header({ address, look }: Page): Html {
  const current = PLACES.find(({ below }) => below.some((start) => address.startsWith(start)));
  return html`<header class="top">
${look === 'article' && html`<button class="icon-button menu-button" type="button" popovertarget="pages" aria-label="Pages">${icon('M3 6h18M3 12h18M3 18h18')}</button>`}
<a class="brand" href="/"${address === '' && html` aria-current="page"`}>${mark(28)}<span>planproof</span></a>
<nav class="places" aria-label="Site"><ul>${PLACES.map(
    (place) =>
      html`<li><a href="/${place.address}"${place === current && html` aria-current="true"`}>${place.name}</a></li>`,
  )}</ul></nav>
<button class="search-button" type="button" aria-label="Search" data-search>${icon('M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16.5 16.5 21 21')}<span>Search</span><kbd>/</kbd></button>
<button class="icon-button" type="button" data-theme-switch aria-pressed="false" aria-label="Dark theme">${icon('M12 3a9 9 0 1 0 9 9 7 7 0 0 1-9-9z')}</button>
</header>`;
}

function content(page: Page, { groups }: SiteFrame): Html {
  const { address, body, look, sections, title } = page;
  if (look !== 'article')
    return html`<main id="content" class="${look}" tabindex="-1">${body}</main>`;
  return html`<div class="columns">
${navigation(groups, address)}
<main id="content" class="article" tabindex="-1" data-pagefind-body>
<h1 data-pagefind-meta="title"${isRuleCode(title) && html` class="code"`}>${title}</h1>
${body}
</main>
${outline(sections)}
</div>`;
}

function outline(sections: readonly Section[]): Html {
  if (sections.length < 2) return html`<div class="outline"></div>`;
  return html`<nav class="outline" aria-labelledby="outline-title"><h2 id="outline-title">On this page</h2><ul>${sections.map(
    ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`,
  )}</ul></nav>`;
}

function footer({ version }: SiteFrame): Html {
  return html`<footer class="foot"><p>${mark(20)} planproof ${version}, MIT licence. This site asks no other host for anything and sends nothing anywhere.</p></footer>`;
}

function searchDialog(): Html {
  return html`<dialog id="search" class="search" aria-label="Search">
<form method="dialog" role="search"><label for="search-words" class="unseen">Search the documentation</label>
<input id="search-words" type="search" placeholder="Rule, field, option, word" autocomplete="off" spellcheck="false" aria-controls="search-results">
<button class="icon-button" type="submit" aria-label="Close">${icon('M5 5l14 14M19 5L5 19')}</button></form>
<p id="search-count" role="status"></p>
<ol id="search-results" tabindex="-1" aria-label="Found pages"></ol>
</dialog>`;
}

function icon(path: string): Content {
  return html`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="${path}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}
