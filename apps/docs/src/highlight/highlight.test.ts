import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../html/html.ts';
import { highlight } from './highlight.ts';

const textOf = (written: string) => written.replace(/<\/?span[^>]*>/g, '');

describe('highlight', () => {
  it('colours a language that it knows', () => {
    expect(highlight('a: 1 # c\n', 'yaml').text).toContain('<span class="tok-comment"># c</span>');
  });

  it('leaves one that it does not know', () => {
    expect(highlight('a <b>\n', 'console').text).toBe('a &lt;b&gt;\n');
  });

  it('underlines exactly what is marked', () => {
    const { text } = highlight('abc: x\n', 'yaml', [{ start: 1, end: 3, look: 'm' }]);
    expect([...text.matchAll(/<span class="[^"]*\bm">(.*?)<\/span>/g)].map(([, it]) => it)).toEqual(
      ['bc'],
    );
  });

  it('loses no character', () => {
    const mark = fc.record({ start: fc.nat(30), end: fc.nat(30), look: fc.constant('m') });
    fc.assert(
      fc.property(fc.string(), fc.array(mark), (code, marks) => {
        expect(textOf(highlight(code, 'yaml', marks).text)).toBe(escapeHtml(code));
      }),
    );
  });
});
