import { type FoundPage, searchPages } from './pagefind.ts';

/** At most so many pages are listed. */
const MOST = 12;

/** Lets the dialog of the page search the site: `/` or Control and K opens it, the arrow keys go through what is found. */
export function setUpSearch(): void {
  const dialog = document.querySelector('#search');
  const words = document.querySelector('#search-words');
  const list = document.querySelector('#search-results');
  const count = document.querySelector('#search-count');
  if (!(dialog instanceof HTMLDialogElement) || !(words instanceof HTMLInputElement)) return;
  if (!(list instanceof HTMLElement) || !(count instanceof HTMLElement)) return;
  const open = () => {
    dialog.showModal();
    words.select();
  };
  for (const button of document.querySelectorAll('[data-search]')) {
    button.addEventListener('click', open);
  }
  document.addEventListener('keydown', (event) => {
    if (!asksForSearch(event) || dialog.open) return;
    event.preventDefault();
    open();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => moveThrough(event, words, list));
  words.addEventListener('input', () => showFound(words.value, list, count));
}

let latest = 0;

async function showFound(words: string, list: HTMLElement, count: HTMLElement): Promise<void> {
  latest += 1;
  const mine = latest;
  if (words.trim() === '') {
    list.replaceChildren();
    count.textContent = '';
    return;
  }
  const { pages, total } = await searchPages(words, MOST);
  if (mine !== latest) return;
  list.replaceChildren(...pages.map(entry));
  count.textContent = total === 0 ? `Nothing is found for “${words}”.` : counted(total);
}

function counted(total: number): string {
  const all = total === 1 ? '1 page' : `${total} pages`;
  return total > MOST ? `${all}, the best ${MOST} of them:` : all;
}

function entry({ url, title, section, excerpt }: FoundPage): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  const name = document.createElement('strong');
  name.textContent = section === undefined ? title : `${title} › ${section}`;
  const words = document.createElement('span');
  for (const { text, found } of excerpt) {
    const piece = document.createElement(found ? 'mark' : 'span');
    piece.textContent = text;
    words.append(piece);
  }
  link.append(name, words);
  item.append(link);
  return item;
}

function asksForSearch(event: KeyboardEvent): boolean {
  if (event.key === 'k' && (event.ctrlKey || event.metaKey)) return true;
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="true"]') !== null
  );
}

function moveThrough(event: KeyboardEvent, words: HTMLInputElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [words, ...list.querySelectorAll<HTMLElement>('a')];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
