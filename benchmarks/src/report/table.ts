import type { Measurement } from '../benchmark.ts';
import { columns, isNumeric, rowOf } from './rows.ts';

/** The results for a terminal. */
export function textTable(measurements: readonly Measurement[]): string {
  const lines = alignedLines([columns, ...measurements.map(rowOf)], '  ');
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Pads the cells of each column to one width: words stand to the left, numbers to the right. */
export function alignedLines(rows: readonly (readonly string[])[], between: string): string[] {
  const widths = columns.map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, place) => padded(cell, place, widths[place] ?? 0)).join(between),
  );
}

function padded(cell: string, place: number, width: number): string {
  return isNumeric(place) ? cell.padStart(width) : cell.padEnd(width);
}
