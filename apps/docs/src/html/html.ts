/** Text that is HTML already. Whatever else is put into a page is escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: HTML as it is, text escaped, lists one after the other, and nothing where there is nothing. */
export type Content = Html | string | number | undefined | false | readonly Content[];

/** A template for HTML. What is put in is escaped, in text and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const parts = strings.map((text, at) => text + written(contents[at]));
  return new Html(parts.join(''));
}

/** Takes a text for HTML. Only for text that a renderer of ours wrote. */
export function raw(text: string): Html {
  return new Html(text);
}

/** A text that means itself in HTML, also between quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES.get(character) ?? character);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

function written(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  return content.map(written).join('');
}
