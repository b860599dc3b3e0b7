import type { FileKind } from '@planproof/schema';
import { type Content, type Html, html } from '../html/html.ts';
import { inlineCode } from '../html/inline-code.ts';
import { fieldMistakes, type KnownMistake, valueMistakes } from '../reference/known-mistakes.ts';
import { table } from '../site/blocks.ts';
import type { Section } from '../site/page.ts';

/** A section about mistakes. */
export interface MistakePart {
  readonly place: Section;
  readonly content: Content;
}

/** The known mistakes of a format, in tables; none where none are known. */
export function mistakeParts(kind: FileKind): MistakePart[] {
  const parts = [
    {
      place: { id: 'no-such-field', title: 'Fields that do not exist' },
      lead: html`All of these have been seen in real files. <a href="/rules/unknown-field/"><code>unknown-field</code></a> reports them.`,
      mistakes: fieldMistakes(kind),
    },
    {
      place: { id: 'wrong-values', title: 'Values that are often wrong' },
      lead: html`<a href="/rules/invalid-value/"><code>invalid-value</code></a> reports them. A person confirms the change.`,
      mistakes: valueMistakes(kind),
    },
  ];
  return parts
    .filter(({ mistakes }) => mistakes.length > 0)
    .map(({ place, lead, mistakes }) => ({
      place,
      content: html`<p>${lead}</p>${mistakeTable(mistakes, place.title)}`,
    }));
}

function mistakeTable(mistakes: readonly KnownMistake[], label: string): Html {
  return table(
    ['In', 'Written', 'Write instead', 'Fix'],
    mistakes.map(({ place, written, instead, fix }) => [
      place === '' ? 'the file' : html`<code>${place}</code>`,
      html`<code>${written}</code>`,
      inlineCode(instead),
      fix,
    ]),
    label,
  );
}
