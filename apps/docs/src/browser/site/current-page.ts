/** Scrolls the list of pages, which is longer than the window, to the page that is shown. */
export function showCurrentPage(): void {
  const list = document.querySelector('.pages');
  const link = list?.querySelector('[aria-current="page"]');
  if (!(list instanceof HTMLElement) || !(link instanceof HTMLElement)) return;
  const hidden = link.offsetTop + link.offsetHeight > list.clientHeight;
  if (hidden) list.scrollTop = link.offsetTop - list.clientHeight / 2;
}
