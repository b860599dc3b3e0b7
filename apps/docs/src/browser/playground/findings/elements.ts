import type { Evidence } from '@planproof/schema';

/** Makes an element. Text stays text, whatever it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A sentence with what stands between backquotes as code. */
export function withCode(sentence: string): (Node | string)[] {
  return sentence
    .split('`')
    .map((part, at) => (at % 2 === 1 ? element('code', {}, [part]) : part))
    .filter((part) => part !== '');
}

/** A fact with the file and the line that it stands in. */
export function sentenceWithPlace({ message, file, range }: Evidence): (Node | string)[] {
  if (file === undefined) return withCode(message);
  const place = range === undefined ? file : `${file}:${range.start.line}`;
  return [...withCode(message), ' ', element('span', { class: 'faint' }, [`(${place})`])];
}

/** The element that a selector leads to. The page is made with it, so its absence is a fault of ours. */
export function required<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}
