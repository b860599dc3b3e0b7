import { escapeHtml, type Html, raw } from './html.ts';

/** What the reporters' terminal attributes look like on a page. Others have no look. */
const LOOKS: ReadonlyMap<string, string> = new Map([
  ['1', 't-strong'],
  ['2', 't-faint'],
  ['31', 't-red'],
  ['32', 't-green'],
  ['33', 't-yellow'],
  ['35', 't-magenta'],
  ['36', 't-cyan'],
]);

// The escape character is what makes an attribute.
const ATTRIBUTE = /\x1b\[([0-9;]*)m/g;

/** Text with terminal attributes as HTML: what a terminal shows in colour, a page does too. */
export function terminalHtml(text: string): Html {
  let out = '';
  let at = 0;
  let open = false;
  for (const found of text.matchAll(ATTRIBUTE)) {
    out += escapeHtml(text.slice(at, found.index));
    at = found.index + found[0].length;
    if (open) out += '</span>';
    const looks = (found[1] ?? '').split(';').flatMap((code) => LOOKS.get(code) ?? []);
    open = looks.length > 0;
    if (open) out += `<span class="${looks.join(' ')}">`;
  }
  return raw(out + escapeHtml(text.slice(at)) + (open ? '</span>' : ''));
}
