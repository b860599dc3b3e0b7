/** The root of the site, wherever it has been put: each page says how far up it is. */
export function siteRoot(): URL {
  return new URL(document.documentElement.dataset.root ?? './', location.href);
}
