import { type Html, html } from '../html/html.ts';

/** The stroke of the mark: the wave under a fault that runs out into the tick of what is proved. */
export const MARK_STROKE = 'M2.5 20.5q2.6-5.6 5.2 0t5.2 0q2.6-5.6 4.6 1.2L29.5 5.5';

/** The mark of planproof, in the colour of the text around it but for its stroke. */
export function mark(size: number): Html {
  return html`<svg class="mark" viewBox="0 0 32 32" width="${size}" height="${size}" aria-hidden="true"><path d="${MARK_STROKE}" fill="none" stroke="currentColor" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}

/** The mark as a file of its own, for the tab of the browser; readable on light and on dark. */
export function favicon(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b3d2a"/><g transform="translate(3.2 2.6) scale(.8)"><path d="${MARK_STROKE}" fill="none" stroke="#7ee2a8" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></g></svg>\n`;
}
