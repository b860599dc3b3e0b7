import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, raw } from './html.ts';

describe('html', () => {
  it('escapes what is put in', () => {
    expect(html`<a title="${'"><script>'}">${"<b> & 'c'"}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &#39;c&#39;</a>',
    );
  });

  it('takes HTML, lists and nothing', () => {
    expect(html`${raw('<i>')}${[html`<b>${1}</b>`, 'x<']}${undefined}${false}`.text).toBe(
      '<i><b>1</b>x&lt;',
    );
  });

  it('never lets a text end an attribute or open an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.text).not.toMatch(/[<>"']/);
      }),
    );
  });
});
