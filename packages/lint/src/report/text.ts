import type { Diagnostic, RelatedPlace } from '@planproof/schema';
import { type CodeFrame, codeFrame, lineAndColumn, type Mark } from './code-frame.ts';
import { escapeHidden } from './escape.ts';
import type { LintedFile, Reporter, ReportOptions } from './reporter.ts';
import { select } from './selection.ts';
import { type Style, styleFor } from './style.ts';
import { summaryLines } from './summary-line.ts';
import { wrapWords } from './wrap-words.ts';

/** A finding with hundreds of related places, such as a long cycle, shows the first of them. */
const MOST_RELATED = 6;

/** A note is not broken into lines shorter than this, whatever the terminal says. */
const NARROWEST_NOTE = 30;

/** For people: each finding with its source lines, the range underlined, what to do, and a summary. */
export const text: Reporter = (run, options) => {
  const style = styleFor(options.color);
  const findings = select(run, options).files.flatMap(({ file, diagnostics }) =>
    diagnostics.map((diagnostic) => [...describe(diagnostic, file, options, style), '']),
  );
  return `${[...findings.flat(), ...summaryLines(run, options, style)].join('\n')}\n`;
};

function describe(
  diagnostic: Diagnostic,
  file: LintedFile,
  options: ReportOptions,
  style: Style,
): string[] {
  const { severity, code, message, range } = diagnostic;
  const place = style.strong(`${escapeHidden(file.path)}:${lineAndColumn(range.start)}`);
  const kind = style[severity](`${severity}[${code}]`);
  const { shown, told } = relatedPlaces(diagnostic.related, file);
  const frame = frameOf(diagnostic, shown, file, options, style);
  const indent = ' '.repeat(frame.gutter + 2);
  const notes = notesOf(diagnostic, told, file);
  return [
    `${place}: ${kind}: ${style.strong(escapeHidden(message))}`,
    ...frame.lines,
    ...notes.flatMap((note) => drawNote(note, indent, options.columns, style)),
  ];
}

/** Which related places the frame shows, and which are told below it: those of other files, and those too many. */
function relatedPlaces(
  related: readonly RelatedPlace[],
  file: LintedFile,
): { shown: RelatedPlace[]; told: RelatedPlace[] } {
  const shown = related
    .filter((place) => isHere(place, file) && file.text !== '')
    .slice(0, MOST_RELATED);
  return { shown, told: related.filter((place) => !shown.includes(place)) };
}

function frameOf(
  { severity, range }: Diagnostic,
  related: readonly RelatedPlace[],
  file: LintedFile,
  options: ReportOptions,
  style: Style,
): CodeFrame {
  if (file.text === '') return { lines: [], gutter: 1 };
  const marks: Mark[] = [
    { range, line: '^', label: '', paint: style[severity] },
    ...related.map((place): Mark => {
      const label = escapeHidden(place.message);
      return { range: place.range, line: '-', label, paint: style.note };
    }),
  ];
  return codeFrame(file.text, marks, { columns: options.columns, faint: style.faint });
}

/** A line below a frame: what kind of note it is, and what it says. */
interface Note {
  readonly label: 'note' | 'help' | 'fix';
  readonly sentence: string;
}

function notesOf(diagnostic: Diagnostic, told: readonly RelatedPlace[], file: LintedFile): Note[] {
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

function drawNote({ label, sentence }: Note, indent: string, columns: number, style: Style) {
  const paint = label === 'note' ? style.note : style.remedy;
  const lead = `${indent}= ${label}: `;
  const [first = '', ...rest] = wrapWords(
    sentence,
    Math.max(NARROWEST_NOTE, columns - lead.length),
  );
  return [
    `${indent}${style.faint('=')} ${paint(`${label}:`)} ${first}`,
    ...rest.map((line) => ' '.repeat(lead.length) + line),
  ];
}

/** A sentence after its own place: `file:line:column: sentence`. */
function placed(
  sentence: Pick<Diagnostic['evidence'][number], 'message' | 'file' | 'range'>,
  file: LintedFile,
): string {
  const message = escapeHidden(sentence.message);
  if (sentence.file === undefined && sentence.range === undefined) return message;
  const path = escapeHidden(sentence.file ?? file.path);
  return sentence.range === undefined
    ? `${path}: ${message}`
    : `${path}:${lineAndColumn(sentence.range.start)}: ${message}`;
}

function isHere(place: RelatedPlace, file: LintedFile): boolean {
  return place.file === undefined || place.file === file.path;
}
