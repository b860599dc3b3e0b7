import { characters, displayWidth } from './display-width.ts';
import { escapeHidden, isPlain } from './escape.ts';
import type { LineSlice } from './line-slice.ts';

/** What stands for the part of a line that is not shown. Not `…`, which some terminals draw two columns wide. */
const ELISION = '...';

const TAB_STOP = 4;

/** A stretch of the source, as offsets; the end is exclusive. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** A source line as a terminal shows it. */
export interface DisplayLine {
  readonly text: string;
  /** Whether the whole line is shown. */
  readonly whole: boolean;
  /** The columns, from 0, under a stretch of the source; the end is exclusive. What is not shown counts to its nearest edge. */
  columnsOf(range: OffsetRange): OffsetRange;
}

/** A character of the source in its columns. */
interface Cell {
  readonly text: string;
  readonly offset: number;
  readonly end: number;
  readonly width: number;
}

/**
 * Lays a line out in columns: tabs expanded, what is hidden made visible, wide characters counted as two. A line that is
 * wider than `columns` is cut around the focus.
 */
export function displayLine(slice: LineSlice, focus: OffsetRange, columns: number): DisplayLine {
  const uncut = !slice.cutLeft && !slice.cutRight;
  if (uncut && slice.text.length <= columns && isPlain(slice.text)) return plainLine(slice);
  const cells = layOut(slice);
  if (uncut && widthOf(cells) <= columns) return fromCells(cells, slice.offset, false, false);
  const first = firstShown(cells, slice, focus, columns);
  const cutLeft = slice.cutLeft || first > 0;
  const room = columns - ELISION.length * (cutLeft ? 2 : 1);
  const shown = takeColumns(cells.slice(first), room);
  const cutRight = slice.cutRight || first + shown.length < cells.length;
  return fromCells(shown, cells[first]?.offset ?? slice.offset, cutLeft, cutRight);
}

function plainLine({ text, offset }: LineSlice): DisplayLine {
  const clamp = (at: number): number => Math.min(Math.max(at - offset, 0), text.length);
  return {
    text,
    whole: true,
    columnsOf: ({ start, end }) => ({ start: clamp(start), end: clamp(end) }),
  };
}

function layOut(slice: LineSlice): Cell[] {
  const cells: Cell[] = [];
  let { offset } = slice;
  let column = 0;
  for (const character of characters(slice.text)) {
    const tab = ' '.repeat(TAB_STOP - (column % TAB_STOP));
    const text = character === '\t' ? tab : escapeHidden(character);
    const cell = { text, offset, end: offset + character.length, width: displayWidth(text) };
    cells.push(cell);
    offset = cell.end;
    column += cell.width;
  }
  return cells;
}

/** The first cell to show: the line's own where the focus still fits, else some columns before the focus. */
function firstShown(cells: Cell[], slice: LineSlice, focus: OffsetRange, columns: number): number {
  const at = cells.findIndex((cell) => cell.end > focus.start);
  const index = at === -1 ? cells.length : at;
  const focused = cells.slice(index).filter((cell) => cell.offset < focus.end);
  const width = Math.min(widthOf(focused), columns);
  const before = cells.slice(0, index);
  if (!slice.cutLeft && widthOf(before) + width + ELISION.length <= columns) return 0;
  const third = Math.floor(columns / 3);
  const lead = Math.max(0, Math.min(third, columns - width - ELISION.length * 2));
  return index - takeColumns(before.reverse(), lead).length;
}

function takeColumns(cells: readonly Cell[], room: number): Cell[] {
  let width = 0;
  const over = cells.findIndex((cell) => {
    width += cell.width;
    return width > room;
  });
  return over === -1 ? [...cells] : cells.slice(0, over);
}

function fromCells(
  cells: readonly Cell[],
  origin: number,
  cutLeft: boolean,
  cutRight: boolean,
): DisplayLine {
  const left = cutLeft ? ELISION : '';
  const text = cells.map((cell) => cell.text).join('');
  return {
    text: left + text + (cutRight ? ELISION : ''),
    whole: !cutLeft && !cutRight,
    columnsOf: ({ start, end }) => ({
      start: left.length + widthOf(cells.filter((cell) => cell.end <= start)),
      end:
        end <= origin
          ? left.length
          : left.length + widthOf(cells.filter((cell) => cell.offset < end)),
    }),
  };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
