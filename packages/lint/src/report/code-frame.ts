import type { Range } from '@planproof/schema';
import { type DisplayLine, displayLine, type OffsetRange } from './display-line.ts';
import { type LineSlice, lineAt } from './line-slice.ts';
import { parentLine } from './parent-line.ts';
import type { Paint } from './style.ts';

/** A stretch of the source to underline. */
export interface Mark {
  readonly range: Range;
  /** The character to underline with. */
  readonly line: '^' | '-';
  /** What to say beside the underline; may be empty. One line without anything that a terminal would obey. */
  readonly label: string;
  readonly paint: Paint;
}

/** How to draw a frame. */
export interface FrameOptions {
  /** The width of the terminal in columns. */
  readonly columns: number;
  /** For line numbers, rules and elisions. */
  readonly faint: Paint;
}

/** Source lines with marks under them. */
export interface CodeFrame {
  readonly lines: readonly string[];
  /** How many columns the line numbers take, so that notes below the frame can be aligned with it. */
  readonly gutter: number;
}

/** The line around a mark, or a line that is shown for itself. */
interface Place {
  readonly slice: LineSlice;
  readonly mark?: Mark;
}

/** A source line of a frame, with what to underline in it. */
interface Row {
  readonly line: number;
  readonly places: readonly Place[];
}

/** A line in a frame is worth at least so many columns, whatever the terminal says. */
const NARROWEST = 20;

/**
 * Draws the lines of a source that hold some places, in the order of the file, each place underlined, and above the first
 * mark's line the one that it belongs to.
 */
export function codeFrame(
  source: string,
  marks: readonly Mark[],
  options: FrameOptions,
): CodeFrame {
  const rows = rowsOf(source, marks, options.columns);
  const gutter = String(rows.at(-1)?.line ?? 1).length;
  const room = Math.max(NARROWEST, options.columns - gutter - '  | '.length);
  const lines: string[] = [];
  let previous: number | undefined;
  for (const row of rows) {
    if (previous !== undefined && row.line > previous + 1) lines.push(options.faint('...'));
    lines.push(...drawRow(row, gutter, room, options.faint));
    previous = row.line;
  }
  return { lines, gutter };
}

function rowsOf(source: string, marks: readonly Mark[], columns: number): Row[] {
  const places = marks.map(
    (mark): Place => ({
      slice: lineAt(source, mark.range.start, columns),
      mark,
    }),
  );
  const rows = new Map<number, Place[]>();
  for (const place of places) {
    const row = rows.get(place.slice.line);
    if (row === undefined) rows.set(place.slice.line, [place]);
    else row.push(place);
  }
  const parent = places[0] === undefined ? undefined : parentLine(source, places[0].slice);
  if (parent !== undefined && !rows.has(parent.line)) rows.set(parent.line, [{ slice: parent }]);
  return [...rows].map(([line, places]) => ({ line, places })).sort((a, b) => a.line - b.line);
}

function drawRow({ line, places }: Row, gutter: number, room: number, faint: Paint): string[] {
  const number = faint(`${String(line).padStart(gutter + 1)} |`);
  const rule = faint(`${' '.repeat(gutter + 1)} |`);
  const lines: string[] = [];
  let shown: DisplayLine | undefined;
  for (const { slice, mark } of places) {
    const focus = mark === undefined ? startOf(slice) : underlined(mark.range, slice);
    if (shown?.whole !== true) {
      shown = displayLine(slice, focus, room);
      lines.push(shown.text === '' ? number : `${number} ${shown.text}`);
    }
    if (mark !== undefined) lines.push(`${rule} ${drawMark(mark, shown.columnsOf(focus))}`);
  }
  return lines;
}

function drawMark({ range, line, label, paint }: Mark, columns: OffsetRange): string {
  const underline = line.repeat(Math.max(1, columns.end - columns.start));
  const words = [goesOn(range) ? `to line ${lastLine(range)}` : '', label].filter(
    (part) => part !== '',
  );
  return ' '.repeat(columns.start) + paint([underline, ...words].join(' '));
}

/** The part of a range that lies in its first line. White space at the line's end is not underlined. */
function underlined({ start, end }: Range, slice: LineSlice): OffsetRange {
  if (start.line === end.line) return { start: start.offset, end: end.offset };
  const written = slice.offset + slice.text.trimEnd().length;
  return { start: start.offset, end: Math.max(start.offset, written) };
}

function startOf({ offset }: LineSlice): OffsetRange {
  return { start: offset, end: offset };
}

function goesOn(range: Range): boolean {
  return lastLine(range) > range.start.line;
}

/** The last line that a range has a character of. */
function lastLine({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
