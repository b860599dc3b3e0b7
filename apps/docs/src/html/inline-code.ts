import { type Html, html } from './html.ts';

/** A sentence of the packages as HTML: what stands between backquotes is code. */
export function inlineCode(sentence: string): Html {
  const parts = sentence.split('`');
  // An odd number of backquotes: the last one means itself.
  const closed = parts.length % 2 === 1;
  return html`${parts.map((part, at) => {
    if (at % 2 === 0) return part;
    return closed || at < parts.length - 1 ? html`<code>${part}</code>` : `\`${part}`;
  })}`;
}

/** The same as plain text. */
export function withoutCode(sentence: string): string {
  return sentence.replaceAll('`', '');
}
