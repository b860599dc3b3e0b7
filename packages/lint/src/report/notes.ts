import type { Diagnostic, RelatedPlace } from '@planproof/schema';
import { escapeHidden } from './escape.ts';
import { lineAndColumn } from './line-and-column.ts';
import type { LintedFile } from './reporter.ts';
import type { Style } from './style.ts';
import { wrapWords } from './wrap-words.ts';

/** A finding with hundreds of related places, such as a long cycle, shows the first of them. */
export const MOST_RELATED = 6;

/** A note is not broken into lines shorter than this, whatever the terminal says. */
const NARROWEST = 30;

/** A sentence below a code frame. */
export interface Note {
  readonly label: 'note' | 'help' | 'fix';
  readonly sentence: string;
}

/**
 * What a finding says besides its message: evidence, the related places that no frame shows, what to do, and the fixes.
 *
 * @param told the related places that no frame shows
 */
export function notesOf(
  diagnostic: Diagnostic,
  told: readonly RelatedPlace[],
  file: LintedFile,
): Note[] {
  const note = (sentence: string): Note => ({ label: 'note', sentence });
  const more = told.length - MOST_RELATED;
  return [
    ...diagnostic.evidence.map((evidence) => note(placed(evidence, file))),
    ...told.slice(0, MOST_RELATED).map((place) => note(placed(place, file))),
    ...(more > 0 ? [note(`and ${more} more such ${more === 1 ? 'place' : 'places'}`)] : []),
    ...diagnostic.help.map((help): Note => ({ label: 'help', sentence: escapeHidden(help) })),
    ...diagnostic.fixes.map(({ title, safety }): Note => {
      return { label: 'fix', sentence: `${escapeHidden(title)} (${safety})` };
    }),
  ];
}

/** A note in lines, `= help: ...`, those after the first set off as far as its words. */
export function drawNote(
  { label, sentence }: Note,
  indent: string,
  columns: number | undefined,
  style: Style,
): string[] {
  const paint = label === 'note' ? style.note : style.remedy;
  const lead = `${indent}= ${label}: `;
  const room = columns === undefined ? undefined : Math.max(NARROWEST, columns - lead.length);
  const [first, ...rest] = wrapWords(sentence, room);
  return [
    `${indent}${style.faint('=')} ${paint(`${label}:`)} ${first}`,
    ...rest.map((line) => ' '.repeat(lead.length) + line),
  ];
}

/** A sentence after its own place: `file:line:column: sentence`. */
function placed(sentence: Diagnostic['evidence'][number], file: LintedFile): string {
  const message = escapeHidden(sentence.message);
  if (sentence.file === undefined && sentence.range === undefined) return message;
  const path = escapeHidden(sentence.file ?? file.path);
  return sentence.range === undefined
    ? `${path}: ${message}`
    : `${path}:${lineAndColumn(sentence.range.start)}: ${message}`;
}
