import { docsUrl, ruleCodes } from '@planproof/lint';
import { configSchema, featureSchema, fixtureSchema, reportSchema } from '@planproof/schema';
import { describe, expect, it } from 'vitest';
import { builtPages, files } from './built-site.ts';

const addresses = [...builtPages.keys()];

describe.each(addresses)('the page %j', (address) => {
  const page = builtPages.get(address) ?? '';

  it('has links that lead somewhere', () => {
    expect(linksOf(page).filter((link) => !leadsSomewhere(address, link))).toEqual([]);
  });

  it('links to nothing by the root of the host', () => {
    expect(linksOf(page).filter((link) => link.startsWith('/'))).toEqual([]);
  });

  it('has each id once', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

it.each(ruleCodes)('the address that findings of %s carry is a page', (code) => {
  const { pathname } = new URL(docsUrl(code));
  expect(addresses).toContain(pathname.slice(1));
});

it.each([featureSchema, fixtureSchema, configSchema, reportSchema])(
  'the schema of $title stands where its $$id says',
  ({ $id = '' }) => {
    expect(files).toContain(new URL($id).pathname.slice(1));
  },
);

function linksOf(page: string): string[] {
  return [...page.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
  );
}

/** Whether a link of a page leads to a file of the site, and to an element where it names one. */
function leadsSomewhere(address: string, link: string): boolean {
  const base = new URL(`http://site.test/${address}`);
  const { host, pathname, hash } = new URL(link, base);
  if (host !== base.host) return false;
  const path = decodeURIComponent(pathname.slice(1));
  const page = builtPages.get(path);
  if (page === undefined) return files.has(path);
  if (hash === '' || hash.startsWith('#p=')) return true;
  return page.includes(` id="${decodeURIComponent(hash.slice(1))}"`);
}
