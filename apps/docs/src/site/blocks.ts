import { type CodeMark, highlight } from '../highlight/highlight.ts';
import { type Content, type Html, html } from '../html/html.ts';
import { terminalHtml } from '../html/terminal.ts';
import type { Section } from './page.ts';

/** A section with a heading that can be linked to. */
export function section({ id, title }: Section, content: Content): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}<a class="anchor" href="#${id}" aria-label="Link to ${title}"></a></h2>${content}</section>`;
}

/**
 * A block of code with what it is above it.
 *
 * @param caption the file's name, or what kind of example it is
 */
export function codeBlock(
  code: string,
  language: string,
  caption: Content = '',
  marks: readonly CodeMark[] = [],
): Html {
  return html`<figure class="code-block">${caption !== '' && html`<figcaption>${caption}</figcaption>`}<pre tabindex="0" data-language="${language}"><code>${highlight(code.replace(/\n$/, ''), language, marks)}</code></pre></figure>`;
}

/** What a terminal shows: text with terminal attributes. */
export function terminalBlock(output: string, caption: Content = ''): Html {
  return html`<figure class="code-block listing">${caption !== '' && html`<figcaption>${caption}</figcaption>`}<pre tabindex="0"><code>${terminalHtml(output.replace(/\n$/, ''))}</code></pre></figure>`;
}

/** A table that scrolls by itself where the page is narrow. */
export function table(
  head: readonly Content[],
  rows: readonly (readonly Content[])[],
  label: string,
): Html {
  return html`<div class="table" role="region" tabindex="0" aria-label="${label}"><table><thead><tr>${head.map(
    (cell) => html`<th scope="col">${cell}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}
