import type { Diagnostic, RelatedPlace } from '@planproof/schema';
import { type CodeFrame, codeFrame, type Mark } from './code-frame.ts';
import { displayWidth } from './display-width.ts';
import { escapeHidden } from './escape.ts';
import { lineAndColumn } from './line-and-column.ts';
import { drawNote, MOST_RELATED, notesOf } from './notes.ts';
import type { LintedFile, Reporter, ReportOptions } from './reporter.ts';
import { select } from './selection.ts';
import { type Style, styleFor } from './style.ts';
import { summaryLines } from './summary-line.ts';
import { wrapWords } from './wrap-words.ts';

/** The width of source lines where there is no terminal. */
const FRAME_COLUMNS = 100;

/** How far the later lines of a message are set off. */
const MESSAGE_INDENT = 4;

/** For people: each finding with its source lines, the range underlined, what to do, and a summary. */
export const text: Reporter = (run, options) => {
  const style = styleFor(options.color);
  const findings = select(run, options).files.flatMap(({ file, diagnostics }) =>
    diagnostics.map((diagnostic) => [...describeFinding(diagnostic, file, options), '']),
  );
  return `${[...findings.flat(), ...summaryLines(run, options, style)].join('\n')}\n`;
};

/** One finding as the report shows it, in lines. */
export function describeFinding(
  diagnostic: Diagnostic,
  file: LintedFile,
  options: ReportOptions,
): string[] {
  const style = styleFor(options.color);
  const { shown, told } = relatedPlaces(diagnostic.related, file);
  const frame = frameOf(diagnostic, shown, file, options, style);
  const indent = ' '.repeat(frame.gutter + 2);
  const notes = notesOf(diagnostic, told, file);
  return [
    ...heading(diagnostic, file, options, style),
    ...frame.lines,
    ...notes.flatMap((note) => drawNote(note, indent, options.columns, style)),
  ];
}

/** `path:line:column: severity[code]: message`, the place first so that a terminal can open it. */
function heading(
  { severity, code, message, range }: Diagnostic,
  file: LintedFile,
  { columns }: ReportOptions,
  style: Style,
): string[] {
  const place = `${escapeHidden(file.path)}:${lineAndColumn(range.start)}`;
  const kind = `${severity}[${code}]`;
  const [first = '', ...rest] = wrapWords(
    escapeHidden(message),
    columns === undefined ? undefined : columns - MESSAGE_INDENT,
    displayWidth(`${place}: ${kind}: `) - MESSAGE_INDENT,
  );
  const begun = `${style.strong(place)}: ${style[severity](kind)}:`;
  return [
    first === '' ? begun : `${begun} ${style.strong(first)}`,
    ...rest.map((line) => ' '.repeat(MESSAGE_INDENT) + style.strong(line)),
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
  return codeFrame(file.text, marks, {
    columns: options.columns ?? FRAME_COLUMNS,
    faint: style.faint,
  });
}

function isHere(place: RelatedPlace, file: LintedFile): boolean {
  return place.file === undefined || place.file === file.path;
}
