/**
 * Makes the links of a page that begin at the root of the site relative to the page, so that the site works wherever it
 * is put: at the root of a host or below any folder.
 *
 * @param address where the page stands, as in {@link Page}
 */
export function relativeLinks(page: string, address: string): string {
  const up = '../'.repeat(address.split('/').length - 1) || './';
  // Text cannot look like this, since its quotes are escaped.
  return page.replace(/\b(href|src|data-root)="\/(?!\/)/g, `$1="${up}`);
}
